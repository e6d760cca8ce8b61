import type { MeetingPostponementInput } from '#schema/meeting/meeting-input.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refusePast, refuseSpan } from '#server/law/meeting/meeting-plan.ts';
import { MeetingNoticeKind } from '#server/law/meeting/meeting-words.ts';
import { provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { atStage, refuseUnannounced } from './meeting-guards.ts';
import { changePublicly, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { giveNotice, whenAndWhere } from './notice-lines.ts';
import { tellInvited } from './tell-invited.ts';

const r68 = provision('R-68', 'DESIGN', '会议办理规则');

/** 改期: the former date stays beside the new one, and subscribed calendars are updated. */
export const postponeMeeting = defineCommand(
  ['meeting.postponed', '会议改期'],
  mayBring('postpone'),
  async (command, id: string, version: number, input: MeetingPostponementInput) => {
    const meeting = await loadMeeting(command, 'postpone', id, version);
    const refusal = command.refusalOf(
      atStage('postpone', meeting, () => [
        ...refuseUnannounced(meeting, 0),
        ...refuseSpan(input.startsAt, input.endsAt),
        ...refusePast(input.startsAt, command.now),
        ...(isSame(meeting, input) ? [same] : []),
        ...(blank(input.place) ? [nowhere] : []),
        ...refuseThinReason(input.reason, { code: 'POSTPONE_REASON_REQUIRED', what: '改期' }),
      ]),
    );
    if (refusal) return refusal;
    const before = { oldStartsAt: meeting.startsAt, oldPlace: meeting.place };
    const earlier = whenAndWhere(meeting);
    Object.assign(meeting, { startsAt: input.startsAt, endsAt: input.endsAt, place: input.place });
    meeting.calendarSequence += 1;
    const lines = [`${meeting.name}改期。`, `原定${earlier}`, `改为${whenAndWhere(meeting)}`];
    giveNotice(command, meeting, MeetingNoticeKind.POSTPONED, [...lines, `原因：${input.reason}`], {
      before,
    });
    await tellInvited(command, meeting, input.reason);
    await changePublicly(command, meeting);
    return id;
  },
);

const isSame = (meeting: Meeting, input: MeetingPostponementInput) =>
  meeting.startsAt.getTime() === input.startsAt.getTime() && meeting.place === input.place;

const same = r68.block('POSTPONED_TO_SAME_TIME', 'startsAt', 'place')`
  新的时间、地点与原定相同。
  写明改到什么时候、什么地方。`;

const nowhere = r68.block('MEETING_TEXT_REQUIRED', 'place')`
  改期后的会议地点没有填写。
  写到楼和会议室；地点不改的，照原定的写。`;
