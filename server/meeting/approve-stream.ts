import { MeetingStream } from '#schema/meeting/meeting-stream.ts';
import { act } from '#server/kernel/act.ts';
import type { Finding } from '#server/law/refusal.ts';
import { StreamState } from '#server/law/stream-state.ts';
import { refuseStreamApproval } from '#server/law/streaming.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { refuseRunning } from './plan-stream.ts';

/** 批准直播: beforehand, and by another person than the one whose hand is on the switch. */
export const approveStream = act(
  'meeting.streamApproved',
  mayBring('approveStream'),
  async (command, id: string, version: number, note: string) => {
    const meeting = await loadMeeting(command, 'approveStream', id, version);
    const stream = await command.em.findOne(MeetingStream, { meetingId: id });
    const actor = actorOf(command);
    const refusal = command.weigh(atStage('approveStream', meeting, () => refuseApproving(stream, actor.id)));
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

/** What forbids approving what nobody planned. */
export const notPlanned: Finding = {
  rule: 'R-69',
  basis: 'DESIGN',
  article: '会议直播办理规则',
  severity: 'BLOCK',
  code: 'STREAM_NOT_PLANNED',
  message: '还没有安排直播。',
  fields: [],
  fix: '由融媒体中心先安排直播。',
};
