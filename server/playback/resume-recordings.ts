import type { Pool } from 'pg';

const RESUME = `
  select graphile_worker.add_job(task, json_build_object('fileId', id), job_key => task || ' ' || id)
  from (select id, case when source_id is null then 'check-recording' else 'convert-recording' end as task
    from recording_file where state = 'CHECKING') waiting
  where pg_try_advisory_xact_lock(hashtextextended('recording ' || id, 0))`;

/** Work on recordings that nobody is at (接着办): its server died, or it waited for another; who is at it is not disturbed. */
export async function resumeRecordings(system: Pool): Promise<void> {
  await system.query(RESUME);
}
