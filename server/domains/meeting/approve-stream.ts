import { MeetingStream } from '#schema/meeting/meeting-stream.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import { refuseStreamApproval } from '#server/law/playback/streaming.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { refuseRunning } from './plan-stream.ts';

const r69 = provision('R-69', 'DESIGN', '会议直播办理规则');

/** 批准直播: beforehand, and by another person than the one whose hand is on the switch. */
export const approveStream = defineCommand(
  ['meeting.streamApproved', '批准会议直播'],
  mayBring('approveStream'),
  async (command, id: string, version: number, note: string) => {
    const meeting = await loadMeeting(command, 'approveStream', id, version);
    const stream = await command.em.findOne(MeetingStream, { meetingId: id });
    const actor = actorOf(command);
    const refusal = command.refusalOf(
      atStage('approveStream', meeting, () => refuseApproving(stream, actor.id)),
    );
    if (refusal || !stream) return refusal ?? id;
    stream.state = StreamState.APPROVED;
    stream.approvedById = actor.id;
    stream.approvedAt = command.now;
    stream.approvalNote = note || null;
    await changePublicly(command, meeting);
    return id;
  },
);

const refuseApproving = (stream: MeetingStream | null, actorId: string): Finding[] =>
  stream
    ? [...refuseRunning(stream.state), ...refuseStreamApproval(stream.operatorId, actorId)]
    : [notPlanned];

/** Reason against approving a broadcast that nobody has planned. */
export const notPlanned = r69.block('STREAM_NOT_PLANNED')`
  还没有安排直播。
  由融媒体中心先安排直播。`;
