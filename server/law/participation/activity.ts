/** 国令713号第十四条、第十八条: contents of a record of a way in which the public was heard (公众参与活动). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { PARTICIPATION_METHOD_LABELS, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { type GroupConsultation, refuseGroupConsultation } from './group-consultation.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, unsaid } from '#server/law/substance.ts';

const r14 = provision('R-14', 'DESIGN', '公众参与活动登记规则');
const r32 = provision('R-32', 'LAW', '国令713号第十八条');

const M = ParticipationMethod;

/** 公众参与活动, as it is recorded; the talks in it were held on its day. */
export interface Activity {
  method: ParticipationMethod;
  happenedOn: CalendarDay;
  place: string;
  participants: string;
  participantCount: number;
  groups: readonly Omit<GroupConsultation, 'heldOn'>[];
  summary: string;
}

/**
 * 公开征求意见、听证会: methods with a procedure of their own, which the platform knows by itself, are not recorded as
 * activities.
 */
export const OWN_PROCEDURE: ReadonlySet<ParticipationMethod> = new Set([M.PUBLIC_SOLICITATION, M.HEARING]);

/** 座谈会、实地走访: people come together in a place. */
export const IN_A_PLACE: ReadonlySet<ParticipationMethod> = new Set([M.FORUM, M.SITE_VISIT]);

/** Reasons against recording an activity as described (公众参与活动): R-14, and art. 18: the opinions given are summed up. */
export const refuseActivity = (activity: Activity, today: CalendarDay): Finding[] => [
  ...(OWN_PROCEDURE.has(activity.method) ? [elsewhere(activity.method)] : []),
  ...(IN_A_PLACE.has(activity.method) && blank(activity.place) ? [noPlace(activity.method)] : []),
  ...(blank(activity.participants) ? [nobody] : []),
  ...(activity.participantCount < 1 ? [uncounted] : []),
  ...(unsaid(activity.summary) ? [noSummary] : []),
  ...activity.groups.flatMap((group, index) => refuseGroup(group, index, activity.happenedOn, today)),
];

/** The day is the activity's, which is asked by itself. */
const refuseGroup = (
  group: Omit<GroupConsultation, 'heldOn'>,
  index: number,
  heldOn: CalendarDay,
  today: CalendarDay,
): Finding[] =>
  refuseGroupConsultation({ ...group, heldOn }, today)
    .filter(({ fields }) => !fields.includes('heldOn'))
    .map((finding) => ({
      ...finding,
      fields: finding.fields.map((field) => `groups.${index}.${field}`),
    }));

const elsewhere = (method: ParticipationMethod) => r14.block('ACTIVITY_METHOD_ELSEWHERE', 'method')`
  ${PARTICIPATION_METHOD_LABELS[method]}有自己的办理流程，不在这里登记。
  在相应的流程中办理。`;

const noPlace = (method: ParticipationMethod) => r14.block('ACTIVITY_PLACE_REQUIRED', 'place')`
  没有写明${PARTICIPATION_METHOD_LABELS[method]}的地点。
  写到镇、街道和会场，如“镇文化站二楼会议室”；在线上举行的，写明平台。`;

const nobody = r14.block('PARTICIPANTS_REQUIRED', 'participants')`
  没有写明参加的人或者征求、调查的对象。
  写明哪些人参加，如“青山小区业主、社区干部”。`;

const uncounted = r14.block('PARTICIPANT_COUNT_REQUIRED', 'participantCount')`
  没有写明参加人数或者反馈份数。
  填写1以上的整数。`;

const noSummary = r32.block('ACTIVITY_SUMMARY_REQUIRED', 'summary')`
  社会各方面提出的意见应当归纳整理，没有写明活动中提出的意见。
  归纳写明提出了哪些意见；没有人提出意见的，如实写明。`;
