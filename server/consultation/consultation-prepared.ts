import { createHash } from 'node:crypto';
import type { RawBuilder } from 'kysely';
import type { Context } from '#server/kernel/context.ts';

/** A public reading as the database keeps it (预备语句): its text, and the name under which a connection remembers its plan. */
interface Statement {
  readonly name: string;
  readonly text: string;
}

const statements = new Map<string, Statement>();

/**
 * Runs a public reading as a named statement on the pool without an actor. Row security makes planning such a statement
 * several times dearer than running it, and a named one is planned once a connection. `make` writes `$1`, `$2` … for the
 * values and is asked once a `key`: only for texts of which there are few, since each keeps its plan. The rows come as one
 * JSON text, so that instants are texts in them.
 */
export async function readPrepared<Row>(
  { services }: Context,
  key: string,
  make: () => RawBuilder<unknown>,
  values: readonly (string | number)[],
): Promise<Row[]> {
  const { em } = services.database;
  const statement = statements.get(key) ?? keep(key, make().compile(em.getKysely()).sql);
  const pool = await em.getConnection().getNativeClient();
  const { rows } = await pool.query<{ all: Row[] }>({ ...statement, values: [...values] });
  return rows[0]?.all ?? [];
}

function keep(key: string, rows: string): Statement {
  const text = `select coalesce(json_agg(q), '[]') as all from (${rows}) q`;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  const statement = { name, text };
  statements.set(key, statement);
  return statement;
}
