import { randomUUID } from 'node:crypto';
import type { Services } from '#server/ground/kernel/process/runtime.ts';

/** A server silent for this long no longer counts. */
const FRESH_SECONDS = 20;

/** Identifies this server, new at each start. */
const SERVER = randomUUID();

const TELL = `
  insert into live_audience (meeting_id, server_id, viewers, at) values ($1, $2, $3, app_now())
  on conflict (meeting_id, server_id) do update set viewers = excluded.viewers, at = excluded.at`;

const FORGET = `delete from live_audience where at < app_now() - interval '1 hour'`;

/** Stores how many watch a meeting at this server (在看人数), for desks served by another. */
export async function tellAudience({ system }: Services, meetingId: string, viewers: number): Promise<void> {
  await system.query(TELL, [meetingId, SERVER, viewers]);
  if (viewers === 0) await system.query(FORGET);
}

/** How many watch a meeting on all servers. */
export async function audienceOf({ system }: Services, meetingId: string): Promise<number> {
  const { rows } = await system.query<{ viewers: number }>(
    `select coalesce(sum(viewers), 0)::int as viewers from live_audience
     where meeting_id = $1 and at > app_now() - interval '${FRESH_SECONDS} seconds'`,
    [meetingId],
  );
  return rows[0]?.viewers ?? 0;
}
