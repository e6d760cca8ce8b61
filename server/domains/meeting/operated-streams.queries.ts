import type { Db } from '#server/ground/kernel/context.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';

const AHEAD = [StreamState.NONE, StreamState.APPROVED, StreamState.LIVE, StreamState.PAUSED];

/** How many broadcasts still to come, or under way, have this person's hand on the switch (待操作的直播). */
export async function streamsOperatedBy(db: Db, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('meeting_stream as s')
    .innerJoin('meeting as m', 'm.id', 's.meeting_id')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('s.operator_id', '=', personId)
    .where('s.state', 'in', AHEAD)
    .where('m.closed_at', 'is', null)
    .where('m.cancelled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
