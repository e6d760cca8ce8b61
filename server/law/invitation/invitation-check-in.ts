/**
 * 签到与缺席: people who accepted sign in once, on the day of the meeting; absence can be recorded once it has begun.
 */
import { dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type InvitationStage, refuseInvitationTransition } from './invitation-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r67 = provision('R-67', 'DESIGN', '公众代表邀请规则');

/** Facts about an invitation that decide whether the person may sign in (签到). */
export interface ArrivingInvitee {
  stage: InvitationStage;
  checkedInAt: Date | null;
}

/** Reasons against signing in now (签到). */
export function refuseCheckIn({ stage, checkedInAt }: ArrivingInvitee, startsAt: Date, now: Date): Finding[] {
  if (checkedInAt) return [alreadyIn(checkedInAt)];
  return [
    ...refuseInvitationTransition('checkIn', stage),
    ...(dayOf(now) < dayOf(startsAt) ? [notToday(startsAt)] : []),
  ];
}

/** Reasons against recording somebody as absent now (登记缺席). */
export const refuseAbsence = (stage: InvitationStage, startsAt: Date, now: Date): Finding[] => [
  ...refuseInvitationTransition('recordAbsence', stage),
  ...(now < startsAt ? [notBegun] : []),
];

/** Refusal of a sign-in code that belongs to nobody who was invited (不得顶替). */
export const codeOfNobody = r67.block('CHECK_IN_CODE_UNKNOWN', 'code')`
  这个签到码不是本次会议受邀人的。
  核对姓名，按姓名签到；没有受邀的人不能顶替列席。`;

const HOURS_8 = 8 * 3_600_000;
const clock = (at: Date) => new Date(at.getTime() + HOURS_8).toISOString().slice(11, 16);

const alreadyIn = (at: Date) => r67.block('CHECKED_IN_ALREADY', 'code')`
  已于${inChinese(dayOf(at))}${clock(at)}签到。
  一份邀请只签到一次；签到码被他人用过的，核对本人身份。`;

const notToday = (startsAt: Date) => r67.block('CHECK_IN_TOO_EARLY')`
  会议在${inChinese(dayOf(startsAt))}召开，当天才签到。
  到会场时出示邀请函上的签到码。`;

const notBegun = r67.block('ABSENCE_TOO_EARLY')`
  会议还没有到开始的时间，不能登记缺席。
  会议开始以后再登记；本人说不能来的，登记电话答复。`;
