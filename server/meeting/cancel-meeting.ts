import { MeetingStream } from '#schema/meeting/meeting-stream.ts';
import { act } from '#server/kernel/act.ts';
import { MeetingStage } from '#server/law/meeting-stage.ts';
import { MeetingNoticeKind } from '#server/law/meeting-words.ts';
import { StreamState } from '#server/law/stream-state.ts';
import { atStage, refuseNoReason } from './meeting-guards.ts';
import { changePublicly, loadMeeting, settlePaper } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { giveNotice } from './notice-lines.ts';
import { callOffInvited } from './tell-invited.ts';

/** 取消会议: what was announced stays to be read, with why it is not held; nothing of it is broadcast. */
export const cancelMeeting = act(
  'meeting.cancelled',
  mayBring('cancel'),
  async (command, id: string, version: number, reason: string) => {
    const meeting = await loadMeeting(command, 'cancel', id, version);
    const refusal = command.weigh([
      ...atStage('cancel', meeting),
      ...refuseNoReason(reason, 'CANCEL_REASON_REQUIRED', '取消会议'),
    ]);
    if (refusal) return refusal;
    meeting.stage = MeetingStage.CANCELLED;
    meeting.cancelledAt = command.now;
    meeting.cancelReason = reason;
    meeting.calendarSequence += 1;
    settlePaper(meeting);
    const stream = await command.em.findOne(MeetingStream, { meetingId: id });
    if (stream) stream.state = StreamState.NONE;
    if (meeting.announcedAt) {
      const lines = [`${meeting.name}取消。`, `原因：${reason}`];
      giveNotice(command, meeting, MeetingNoticeKind.CANCELLED, lines);
    }
    await callOffInvited(command, { meetingId: id, reason: `会议取消：${reason}` });
    await changePublicly(command, meeting);
    return id;
  },
);
