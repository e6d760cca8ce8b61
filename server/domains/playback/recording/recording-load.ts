import { Recording } from '#schema/playback/recording.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';

/** The name of a recording in messages. */
export const WHAT = '该会议录像';

/** The recording as visible to the actor, for a change based on `version`. */
export async function loadRecording(
  command: CommandContext,
  id: string,
  version: number,
): Promise<MeetingRecording> {
  command.about('recording', id);
  return ofMeeting(await loadForChange(command.em, Recording, id, version, WHAT));
}

/** Recording of a meeting; films of an interpretation are prepared with its papers, not here. */
export type MeetingRecording = Recording & { readonly meetingId: string };

/** The same recording, known to be of a meeting; another one is not found. */
export function ofMeeting(recording: Recording): MeetingRecording {
  const { meetingId } = recording;
  if (meetingId === null) throw notFound(WHAT);
  return recording as MeetingRecording;
}

/** Every action increments the version, even two within a millisecond. */
export function changeRecording(command: CommandContext, recording: Recording): void {
  recording.changedAt = new Date(Math.max(command.now.getTime(), recording.changedAt.getTime() + 1));
}

/** An edit voids the review. The editor counts as an author and may not review it. */
export function voidRecordingReview(command: CommandContext, recording: Recording): void {
  const { id } = actorOf(command);
  if (!recording.authorIds.includes(id)) recording.authorIds = [...recording.authorIds, id];
  recording.state = RecordingState.PREPARING;
  recording.reviewedById = null;
  recording.reviewedAt = null;
  changeRecording(command, recording);
}

/** The pages that show a recording. */
export async function publishPages(command: CommandContext, { meetingId }: MeetingRecording): Promise<void> {
  const { no } = await command.db
    .selectFrom('meeting')
    .select('no')
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow();
  const decisions = await command.db
    .selectFrom('agenda_item as i')
    .innerJoin('decision as d', 'd.id', 'i.decision_id')
    .select('d.no')
    .where('i.meeting_id', '=', meetingId)
    .execute();
  command.publish('meetings', `meeting:${no}`, ...decisions.map((decision) => `decision:${decision.no}`));
}
