import { createHash } from 'node:crypto';
import type { RawBuilder } from 'kysely';
import type { Database } from './database.ts';
import type { ReadingLines, ReadingStatement } from './reading-lines.ts';

const statements = new Map<string, ReadingStatement>();

/**
 * Runs a public reading as a named statement (预备的公开读). Row security makes planning such a statement several times dearer
 * than running it, and a named one is planned once a connection. `make` writes `$1`, `$2` … for the values and is asked once a
 * `key`: only for texts of which there are few, since each keeps its plan. The rows come as one JSON text, so that instants
 * are texts in them.
 */
export async function preparedRows<Row>(
  lines: ReadingLines,
  database: Database,
  { key, make }: { key: string; make: () => RawBuilder<unknown> },
  values: readonly (string | number)[],
): Promise<Row[]> {
  const statement = statements.get(key) ?? keep(key, make().compile(database.em.getKysely()).sql);
  const [row] = await lines.read<{ all: Row[] }>(statement, values);
  return row?.all ?? [];
}

function keep(key: string, rows: string): ReadingStatement {
  const text = `select coalesce(json_agg(q), '[]') as all from (${rows}) q`;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  const statement = { name, text };
  statements.set(key, statement);
  return statement;
}
