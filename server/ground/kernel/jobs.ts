import { sql } from 'kysely';
import type { Db } from './context.ts';

/** Adds a job (后台任务) in the transaction of `db`; with a key it replaces a waiting job of the same key. */
export async function addJob(
  db: Db,
  task: string,
  payload: object,
  { runAt, key }: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(
    identifier => ${task}, payload => ${JSON.stringify(payload)}::json,
    run_at => ${runAt ?? null}::timestamptz, job_key => ${key ?? null}::text)`.execute(db);
}
