import type { ClientBase, Pool } from 'pg';

/** Jobs that wait in the queue (待办的后台任务), through the queue's own functions: its tables are another package's. */
export interface Queue {
  jobs: readonly unknown[];
  crontabs: readonly unknown[];
}

/** Jobs that were tried for the last time are done with. */
const JOBS = `
  select json_build_object('identifier', t.identifier, 'payload', j.payload, 'queue_name', q.queue_name, 'run_at', j.run_at,
    'max_attempts', j.max_attempts, 'job_key', j.key, 'priority', j.priority, 'flags', (
      select json_agg(key) from jsonb_object_keys(j.flags) as f (key))) as job
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.attempts < j.max_attempts order by j.id`;

const CRONTABS = `select to_json(c) as crontab from graphile_worker._private_known_crontabs c`;

/** Reads it, as the application's role and in its transaction. */
export async function queueOf(app: ClientBase): Promise<Queue> {
  const jobs = await app.query<{ job: unknown }>(JOBS);
  const crontabs = await app.query<{ crontab: unknown }>(CRONTABS);
  return {
    jobs: jobs.rows.map(({ job }) => job),
    crontabs: crontabs.rows.map(({ crontab }) => crontab),
  };
}

const ADD = `
  select count(*) from json_to_recordset($1::json) as j (identifier text, payload json, queue_name text, run_at timestamptz,
    max_attempts smallint, job_key text, priority smallint, flags text[]),
  lateral graphile_worker.add_job(j.identifier, j.payload, j.queue_name, j.run_at, j.max_attempts, j.job_key, j.priority, j.flags)`;

const KNOW = `
  insert into graphile_worker._private_known_crontabs
  select * from json_populate_recordset(null::graphile_worker._private_known_crontabs, $1::json)
  on conflict (identifier) do nothing`;

/** Puts it back, as the application's role. */
export async function queueAgain(app: Pool, { jobs, crontabs }: Queue): Promise<void> {
  await app.query(ADD, [JSON.stringify(jobs)]);
  await app.query(KNOW, [JSON.stringify(crontabs)]);
}
