import { Pool } from 'pg';
import { connectionOf } from '#server/ground/kernel/database.ts';

/**
 * A connection with this setting sees the clock of the demonstration (讲述的时钟); every other one sees the county's
 * own.
 */
export const TELLING_CLOCK = { 'app.clock': 'telling' } as const;

/** Its row in `clock_offset`, as `app_now()` knows it. */
const ROW = 2;

/** Moves it, so many milliseconds from the real time. */
export const moveClock = (connection: Pool, milliseconds: number) =>
  connection.query(
    `insert into clock_offset (id, milliseconds) values (${ROW}, $1)
     on conflict (id) do update set milliseconds = excluded.milliseconds`,
    [milliseconds],
  );

/** Back to the real time. */
export const leaveClock = (connection: Pool) =>
  connection.query(`delete from clock_offset where id = ${ROW}`);

/**
 * One connection of the owner, with the system's permissions, on the clock of the demonstration; the caller ends it.
 */
export function tellingOwner(ownerUrl: string): Pool {
  const { dbName, ...connection } = connectionOf(ownerUrl);
  const settings = { 'app.scope': '{SYSTEM}', 'app.contacts': 'on', ...TELLING_CLOCK };
  const pool = new Pool({
    ...(connection as { host: string; port: number; user: string; password?: string }),
    ...(dbName ? { database: dbName } : {}),
    max: 1,
    application_name: 'participation-demo',
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  });
  pool.on('error', () => undefined);
  return pool;
}
