import { createHash } from 'node:crypto';
import type { RawBuilder } from 'kysely';
import type { Context } from '#server/kernel/context.ts';

/**
 * Runs a public reading as a named statement on the pool without an actor. Row security makes planning such a statement
 * several times dearer than running it, and a named one is planned once a connection. Only for texts of which there are
 * few: each keeps its plan as long as the connection lives.
 */
export async function readPrepared<Row extends object>(
  { services }: Context,
  query: RawBuilder<Row>,
): Promise<Row[]> {
  const { em } = services.database;
  const { sql: text, parameters } = query.compile(em.getKysely());
  const pool = await em.getConnection().getNativeClient();
  const { rows } = await pool.query<Row>({ name: nameOf(text), text, values: [...parameters] });
  return rows;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}
