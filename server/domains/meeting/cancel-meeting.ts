import { MeetingStream } from '#schema/meeting/meeting-stream.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import { MeetingNoticeKind } from '#server/law/meeting/meeting-words.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import { atStage } from './meeting-guards.ts';
import { changePublicly, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { giveNotice } from './notice-lines.ts';
import { callOffInvited } from './tell-invited.ts';

/** 取消会议: what was announced stays to be read, with why it is not held; nothing of it is broadcast. */
export const cancelMeeting = defineCommand(
  ['meeting.cancelled', '取消会议'],
  mayBring('cancel'),
  async (command, id: string, version: number, reason: string) => {
    const meeting = await loadMeeting(command, 'cancel', id, version);
    const refusal = command.refusalOf([
      ...atStage('cancel', meeting),
      ...refuseThinReason(reason, { code: 'CANCEL_REASON_REQUIRED', what: '取消会议' }),
    ]);
    if (refusal) return refusal;
    meeting.stage = MeetingStage.CANCELLED;
    meeting.cancelledAt = command.now;
    meeting.cancelReason = reason;
    meeting.calendarSequence += 1;
    turnTo(meeting, null);
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
