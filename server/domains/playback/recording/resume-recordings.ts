import type { Pool } from 'pg';

const RESUME = `
  select graphile_worker.add_job(task, json_build_object('fileId', id), job_key => task || ' ' || id)
  from (select id, case when source_id is null then 'check-recording' else 'convert-recording' end as task
    from recording_file where state = 'CHECKING') waiting
  where pg_try_advisory_xact_lock(hashtextextended('recording ' || id, 0))`;

/** Resumes work on recordings that stopped (接着办) because its server died or it had to wait; running work is left alone. */
export async function resumeRecordings(system: Pool): Promise<void> {
  await system.query(RESUME);
}
