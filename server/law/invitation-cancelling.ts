/** 取消、撤回与催请: what the office may still do with an invitation before the meeting. An order of work of ours. */
import { dayOf } from './calendar-day.ts';
import { type InvitationStage, refuseInvitationTransition } from './invitation-stage.ts';
import { DeliveryWay } from './invitation-words.ts';
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

const ours = { rule: 'R-67', basis: 'DESIGN', article: '公众代表邀请规则', severity: 'BLOCK' } as const;

/** From the beginning of the meeting on there is nobody to be invited any more (会议已经开始). */
export const invitingOver: Finding = {
  ...ours,
  code: 'INVITATION_MEETING_BEGUN',
  message: '会议已经开始，邀请不再变动。',
  fields: [],
  fix: '没有到会的，登记缺席。',
};

/** What forbids cancelling (取消邀请): once the meeting has begun, and without telling him why. */
export const refuseCancelling = (
  stage: InvitationStage,
  reason: string,
  startsAt: Date,
  now: Date,
): Finding[] => [
  ...refuseInvitationTransition('cancel', stage),
  ...(now >= startsAt ? [invitingOver] : []),
  ...(blank(reason) ? [reasonRequired] : []),
];

/** What forbids asking again (催请答复): only who has not answered, and not twice on one day. */
export const refuseReminder = (stage: InvitationStage, remindedAt: Date | null, now: Date): Finding[] => [
  ...refuseInvitationTransition('remind', stage),
  ...(remindedAt && dayOf(remindedAt) === dayOf(now) ? [remindedToday] : []),
];

/** What forbids taking a name off before its letter is sent (撤去待发的邀请): who was drawn stays drawn. */
export const refuseRemoval = (stage: InvitationStage, drawn: boolean): Finding[] => [
  ...refuseInvitationTransition('remove', stage),
  ...(drawn ? [drawnStays] : []),
];

/** What forbids writing a call down (登记告知): letters that the house sends itself are on record already. */
export const refuseCall = (stage: InvitationStage, way: DeliveryWay): Finding[] => [
  ...refuseInvitationTransition('recordCall', stage),
  ...(way === DeliveryWay.PHONE || way === DeliveryWay.PAPER ? [] : [wayOfTheHouse]),
];

const reasonRequired: Finding = {
  ...ours,
  code: 'INVITATION_CANCEL_REASON_REQUIRED',
  message: '没有写明取消邀请的理由；理由告知本人。',
  fields: ['reason'],
  fix: '写明理由。',
};

const wayOfTheHouse: Finding = {
  ...ours,
  code: 'INVITATION_WAY_INVALID',
  message: '邮件、短信由系统发送并记录，不另登记。',
  fields: ['way'],
  fix: '选择电话或者书面。',
};

const remindedToday: Finding = {
  ...ours,
  code: 'INVITATION_REMINDED_TODAY',
  message: '今天已经催请过。',
  fields: [],
  fix: '明天再催，或者打电话并登记。',
};

const drawnStays: Finding = {
  ...ours,
  code: 'INVITATION_DRAWN',
  message: '抽选产生的代表不能撤去。',
  fields: [],
  fix: '抽选确有错误的，作废并公开理由后重抽。',
};
