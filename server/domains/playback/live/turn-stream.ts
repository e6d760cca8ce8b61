import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { StreamState } from '#server/law/playback/stream-state.ts';
import type { MeetingRecording } from '../recording/recording-load.ts';

/** The broadcast follows its recording from state to state (直播状态); without a broadcast nothing changes. */
export async function turnStream(
  { db }: CommandContext,
  { meetingId }: MeetingRecording,
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
