import type { Pool } from 'pg';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';

/** Work that waits (待办): jobs by their state, and messages that should have left. */
export interface QueueState {
  /** Due and not begun. */
  due: number;
  running: number;
  /** For later. */
  later: number;
  /** Failed before and tried again later. */
  retrying: number;
  /** Failed for the last time. */
  failed: number;
  /** Of these, within the last day. */
  failedLately: number;
  /** Messages not sent, without those that wait for the morning. */
  unsent: number;
  /** Seconds since the oldest of them was to leave. */
  unsentSeconds: number;
  /** The audit holds an event that is still to come: the clock was put back. */
  recordedAhead: boolean;
  /** The last segment of its log that the database tried to archive was not taken. */
  archiveStands: boolean;
}

const PATIENCE_MS = 2000;

const STATE = `
  select j.*, m.* from (
    select
      count(*) filter (where attempts >= max_attempts and locked_at is null)::int as failed,
      count(*) filter (where attempts >= max_attempts and locked_at is null and updated_at > now() - interval '1 day')::int
        as "failedLately",
      count(*) filter (where locked_at is not null)::int as running,
      count(*) filter (where attempts < max_attempts and locked_at is null and run_at <= now())::int as due,
      count(*) filter (where attempts = 0 and locked_at is null and run_at > now())::int as later,
      count(*) filter (where attempts between 1 and max_attempts - 1 and locked_at is null and run_at > now())::int as retrying
    from graphile_worker.jobs
  ) j, (
    select count(*)::int as unsent,
      (select max(at) from audit_event) > app_now() + interval '2 minutes' is true as "recordedAhead",
      (select last_failed_time > coalesce(last_archived_time, '-infinity') from pg_stat_archiver) is true as "archiveStands",
      coalesce(greatest(0, extract(epoch from app_now() - min(coalesce(not_before, created_at)))), 0)::float8 as "unsentSeconds"
    from message where status = 'QUEUED' and (not_before is null or not_before <= app_now())
  ) m`;

/** The state of the queue and of the outbox, counted by the database. */
export async function queueState(system: Pool): Promise<QueueState> {
  const { rows } = await system.query<QueueState>(STATE);
  if (!rows[0]) throw new Error('no state of the queue');
  return rows[0];
}

const asking = perRuntime((): { state: Promise<QueueState | null> | null } => ({ state: null }));

/** One question at a time, or those that nobody waits for any more would take up the connections. */
function asked(services: Services): Promise<QueueState | null> {
  const held = asking(services);
  held.state ??= queueState(services.system)
    .catch(() => null)
    .finally(() => (held.state = null));
  return held.state;
}

/** The same; null: the database does not answer, and nobody waits longer for it. */
export function patientQueueState(services: Services): Promise<QueueState | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS).unref());
  return Promise.race([asked(services), late]);
}
