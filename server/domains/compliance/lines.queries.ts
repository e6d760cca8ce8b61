import type { RawBuilder } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';

/**
 * Rows read of each decision (或者目录编号), as JSON text from the database: compared as text, parsed only when
 * changed.
 */
export type Lines = ReadonlyMap<string, string>;

/** Runs a statement of two columns, `key` and `lines`. */
export async function linesBy(db: Db, statement: RawBuilder<unknown>): Promise<Lines> {
  const { rows } = await statement.execute(db);
  return new Map((rows as { key: string; lines: string }[]).map(({ key, lines }) => [key, lines]));
}

/** Rows of the JSON text; an empty list for empty text. */
export const parsed = <Line>(lines: string): Line[] => (lines === '' ? [] : (JSON.parse(lines) as Line[]));
