import type { Decision } from '#schema/decision/decision.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { ReviewStep } from '#server/law/paper-review.ts';
import { notifyOfRuling, rulingKind, type RulingKinds } from '#server/engines/telling/ruling-notification.ts';

/** 提出、确认、退回补录. */
export const LATE_NOTIFICATIONS: RulingKinds = {
  submitReview: rulingKind('late-proposed', MessageKind.REVIEW_ASKED, '补录请您确认', ({ by, what }) => [
    `补录的程序：${what}`,
    `录入人：${by}`,
    '对照材料核对；确认以后才算数。',
  ]),
  passReview: rulingKind('late-confirmed', MessageKind.REVIEW_PASSED, '补录已经确认', ({ by, what }) => [
    `补录的程序：${what}`,
    `确认人：${by}`,
  ]),
  returnReview: rulingKind('late-returned', MessageKind.RETURNED, '补录被退回', ({ by, what, reason }) => [
    `补录的程序：${what}`,
    `退回人：${by}`,
    `原因：${reason}`,
  ]),
};

/** 司法局 is notified of what was entered late; the unit of its confirmation, or why it came back. */
export const notifyOfLateEntry = (
  command: CommandContext,
  step: ReviewStep,
  decision: Decision,
  what: string,
  reason = '',
): Promise<void> =>
  notifyOfRuling(command, decision, {
    kinds: LATE_NOTIFICATIONS,
    step,
    occasion: `LATE_ENTRY:${step}`,
    what,
    reason,
  });
