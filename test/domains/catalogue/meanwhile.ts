import type { TestDatabase } from '#test/kernel/database.ts';

/**
 * Runs `work` while another transaction has made `change` and not yet committed it; that one commits as soon as `work` waits for it.
 * So both orders of a race are tried without any timing.
 */
export async function meanwhile<Result>(
  database: TestDatabase,
  [text, values]: readonly [text: string, values: unknown[]],
  work: () => Promise<Result>,
): Promise<Result> {
  await database.sql('begin');
  await database.sql(text, values);
  const run = { settled: false };
  const result = work().finally(() => {
    run.settled = true;
  });
  let waits = 0;
  while (!run.settled && waits === 0) waits = await waiting(database);
  await database.sql('commit');
  return result;
}

const waiting = async (database: TestDatabase) =>
  (
    await database.sql(
      `select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
       where not l.granted and a.datname = current_database()`,
    )
  ).length;
