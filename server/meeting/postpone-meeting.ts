import type { MeetingPostponementInput } from '#schema/meeting/meeting-input.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import { act } from '#server/kernel/act.ts';
import { refusePast, refuseSpan } from '#server/law/meeting-plan.ts';
import { MeetingNoticeKind } from '#server/law/meeting-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { atStage, refuseNoReason, refuseUnannounced } from './meeting-guards.ts';
import { changePublicly, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { giveNotice, whenAndWhere } from './notice-lines.ts';
import { tellInvited } from './tell-invited.ts';

/** 改期: who read the old day reads the new one beside it, and calendars that took it over are told. */
export const postponeMeeting = act(
  'meeting.postponed',
  mayBring('postpone'),
  async (command, id: string, version: number, input: MeetingPostponementInput) => {
    const meeting = await loadMeeting(command, 'postpone', id, version);
    const refusal = command.weigh(
      atStage('postpone', meeting, () => [
        ...refuseUnannounced(meeting, 0),
        ...refuseSpan(input.startsAt, input.endsAt),
        ...refusePast(input.startsAt, command.now),
        ...(isSame(meeting, input) ? [same] : []),
        ...(blank(input.place) ? [nowhere] : []),
        ...refuseNoReason(input.reason, 'POSTPONE_REASON_REQUIRED', '改期'),
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

const ours = { rule: 'R-68', basis: 'DESIGN', article: '会议办理规则', severity: 'BLOCK' } as const;

const same: Finding = {
  ...ours,
  code: 'POSTPONED_TO_SAME_TIME',
  message: '新的时间、地点与原定相同。',
  fields: ['startsAt', 'place'],
  fix: '写明改到什么时候、什么地方。',
};

const nowhere: Finding = {
  ...ours,
  code: 'MEETING_TEXT_REQUIRED',
  message: '会议地点没有填写。',
  fields: ['place'],
  fix: '填写会议地点。',
};
