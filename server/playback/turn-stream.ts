import type { Recording } from '#schema/playback/recording.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import type { StreamState } from '#server/law/stream-state.ts';

/** What was broadcast goes with its recording from one state to the next (直播状态); where nothing was, nothing changes. */
export async function turnStream(
  { db }: CommandContext,
  { meetingId }: Recording,
  from: StreamState,
  to: StreamState,
): Promise<void> {
  await db
    .updateTable('meeting_stream')
    .set((eb) => ({ state: to, version: eb('version', '+', 1) }))
    .where('meeting_id', '=', meetingId)
    .where('state', '=', from)
    .execute();
}
