/** 取消、撤回与催请: actions left to the office on an invitation before the meeting. An order of work of ours. */
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { type InvitationStage, refuseInvitationTransition } from './invitation-stage.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r67 = provision('R-67', 'DESIGN', '公众代表邀请规则');

/** Refusal of any invitation once the meeting has begun (会议已经开始). */
export const invitingOver = r67.block('INVITATION_MEETING_BEGUN')`
  会议已经开始，邀请不再变动。
  没有到会的，登记缺席。`;

/**
 * Reasons against cancelling an invitation (取消邀请): the meeting has begun, or the invited person is not given the
 * reason.
 */
export const refuseCancelling = (
  stage: InvitationStage,
  reason: string,
  startsAt: Date,
  now: Date,
): Finding[] => [
  ...refuseInvitationTransition('cancel', stage),
  ...(now >= startsAt ? [invitingOver] : []),
  ...refuseThinReason(reason, {
    code: 'INVITATION_CANCEL_REASON_REQUIRED',
    what: '取消邀请',
    on: provision('R-74', 'DESIGN', '公众代表邀请规则'),
  }),
];

/** Reasons against a reminder (催请答复): it goes only to people who have not answered, and at most once a day. */
export const refuseReminder = (stage: InvitationStage, remindedAt: Date | null, now: Date): Finding[] => [
  ...refuseInvitationTransition('remind', stage),
  ...(remindedAt && dayOf(remindedAt) === dayOf(now) ? [remindedToday] : []),
];

/** Reasons against taking a name off before its letter is sent (撤去待发的邀请): people drawn by lot stay drawn. */
export const refuseRemoval = (stage: InvitationStage, drawn: boolean): Finding[] => [
  ...refuseInvitationTransition('remove', stage),
  ...(drawn ? [drawnStays] : []),
];

const remindedToday = r67.block('INVITATION_REMINDED_TODAY')`
  今天已经催请过。
  明天再催，或者打电话并登记。`;

const drawnStays = r67.block('INVITATION_DRAWN')`
  抽选产生的代表不能撤去。
  抽选确有错误的，作废并公开理由后重抽。`;
