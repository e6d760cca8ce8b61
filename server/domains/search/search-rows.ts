import type { RawBuilder } from 'kysely';
import type { Context } from '#server/ground/kernel/context.ts';
import { preparedRows } from '#server/ground/kernel/prepared-rows.ts';

/** Reads for a search what everybody sees, on connections without an actor: staff find no more than the public. */
export const searchRows = <Row>(
  { services: { database, searching } }: Context,
  statement: { key: string; make: () => RawBuilder<unknown> },
  values: readonly (string | number)[],
): Promise<Row[]> => preparedRows(searching, database, statement, values);
