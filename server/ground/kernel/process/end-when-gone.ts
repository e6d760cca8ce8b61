import { CompiledQuery, type DatabaseConnection } from 'kysely';
import type { Context, Db } from '../context.ts';

/** A statement that began in the instant of the cancelling is met by the next. */
const AGAIN_MS = 250;

const CANCEL = 'select pg_cancel_backend($1)';

/** The server's process behind each connection, asked once. */
const backends = new WeakMap<DatabaseConnection, number>();

const nothing = () => Promise.resolve();

/**
 * Ends what a transaction that only reads is running as soon as whoever asked is gone (提前离开). To be awaited before the
 * transaction ends: a cancelling under way would meet whoever has the connection next.
 */
export async function endWhenGone({ services, gone }: Context, db: Db): Promise<() => Promise<unknown>> {
  if (!gone) return nothing;
  const backend = await backendOf(db);
  let cancelling: Promise<unknown> = Promise.resolve();
  let again: NodeJS.Timeout | undefined;
  const cancel = () => {
    cancelling = services.system
      .query(CANCEL, [backend])
      .catch((error: Error) => services.log.warn({ error: error.message }, 'read not cancelled'));
  };
  const begin = () => {
    cancel();
    again = setInterval(cancel, AGAIN_MS);
  };
  if (gone.aborted) begin();
  else gone.addEventListener('abort', begin, { once: true });
  return () => {
    gone.removeEventListener('abort', begin);
    clearInterval(again);
    return cancelling;
  };
}

const backendOf = (db: Db): Promise<number> =>
  db.getExecutor().provideConnection(async (connection) => {
    const known = backends.get(connection) ?? (await askBackend(connection));
    backends.set(connection, known);
    return known;
  });

async function askBackend(connection: DatabaseConnection): Promise<number> {
  const { rows } = await connection.executeQuery<{ pid: number }>(
    CompiledQuery.raw('select pg_backend_pid() as pid'),
  );
  const [row] = rows;
  if (!row) throw new Error('the database did not name its process');
  return row.pid;
}
