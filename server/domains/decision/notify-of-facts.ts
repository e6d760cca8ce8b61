import type { Decision } from '#schema/decision/decision.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { notifyOfRuling, rulingKind, type RulingKinds } from '#server/engines/telling/ruling-notification.ts';

/** 提出、认定、退回事项情形. */
export const FACTS_NOTIFICATIONS: RulingKinds = {
  submitReview: rulingKind('facts-proposed', MessageKind.REVIEW_ASKED, '事项情形请您认定', ({ by }) => [
    `提出人：${by}`,
    '认定以前不能公开征求意见，也不能送请合法性审查。',
  ]),
  passReview: rulingKind('facts-ruled', MessageKind.REVIEW_PASSED, '事项情形已经认定', ({ by, reason }) => [
    `认定人：${by}`,
    ...(reason ? [`认定意见：${reason}`] : []),
    '应当履行的程序见决策页。',
  ]),
  returnReview: rulingKind('facts-returned', MessageKind.RETURNED, '事项情形被退回', ({ by, reason }) => [
    `退回人：${by}`,
    `原因：${reason}`,
  ]),
};

/** 司法局 is notified of circumstances put forward; the unit of the ruling, or why they came back. */
export const notifyOfFacts = (
  command: CommandContext,
  step: ReviewStep,
  decision: Decision,
  reason = '',
): Promise<void> =>
  notifyOfRuling(command, decision, { kinds: FACTS_NOTIFICATIONS, step, occasion: 'FACTS', reason });
