import { MessageKind } from '#schema/message/message-kind.ts';
import type { Decision } from '#schema/decision/decision.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import type { StaffKind } from '#server/telling/notification.ts';
import { notifyStaff } from '#server/telling/notify-staff.ts';
import { type RulingNotice, rulingNotification } from '#server/telling/ruling-notification.ts';

/** 司法局 is notified of circumstances put forward; the unit of the ruling, or why they came back. */
export async function notifyOfFacts(
  command: CommandContext,
  step: ReviewStep,
  { id, no, title, leadUnitId, version }: Decision,
  reason = '',
): Promise<void> {
  const { name, unitName } = actorOf(command);
  const path = `/gongzuotai/juece/${no}`;
  const staff =
    step === 'submitReview'
      ? { unitId: null, roles: [Role.JUSTICE_STAFF] }
      : { unitId: leadUnitId, roles: [Role.UNIT_STAFF, Role.UNIT_LEAD] };
  await notifyStaff(command, staff, {
    kind: FACTS_NOTIFICATIONS[step],
    facts: { title, path, by: `${name}（${unitName}）`, reason },
    occasion: `FACTS:${id}:${version}`,
    about: { id, title, path },
  });
}

/** 提出、认定、退回事项情形. */
export const FACTS_NOTIFICATIONS: Readonly<Record<ReviewStep, StaffKind<RulingNotice>>> = {
  submitReview: rulingNotification(
    'facts-proposed',
    MessageKind.REVIEW_ASKED,
    '事项情形请您认定',
    ({ by }) => [`提出人：${by}`, '认定以前不能公开征求意见，也不能送请合法性审查。'],
  ),
  passReview: rulingNotification(
    'facts-ruled',
    MessageKind.REVIEW_PASSED,
    '事项情形已经认定',
    ({ by, reason }) => [
      `认定人：${by}`,
      ...(reason ? [`认定意见：${reason}`] : []),
      '应当履行的程序见决策页。',
    ],
  ),
  returnReview: rulingNotification(
    'facts-returned',
    MessageKind.RETURNED,
    '事项情形被退回',
    ({ by, reason }) => [`退回人：${by}`, `原因：${reason}`],
  ),
};
