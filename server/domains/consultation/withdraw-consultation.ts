import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { stageOf } from '#server/law/consultation/consultation-stage.ts';
import { feedbackDue } from '#server/law/feedback/feedback-due.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { announceNotice } from '#server/engines/notice/announce-notice.ts';
import { atStage } from './consultation-guards.ts';
import { loadOwn } from './consultation-load.ts';
import { mayOpen } from './consultation.permissions.ts';

/**
 * 撤回征求意见, with a public reason; comments received are still answered, counted from today, and whoever left
 * an address is notified.
 */
export const withdrawConsultation = defineCommand(
  ['consultation.withdrawn', '撤回征求意见'],
  mayOpen,
  async (command, id: string, version: number, reason: string) => {
    const consultation = await loadOwn(command, id, version);
    const refusal = command.refusalOf(
      atStage('withdraw', stageOf(consultation, command.now), () =>
        refuseThinReason(reason, { code: 'WITHDRAWAL_REASON_REQUIRED', what: '撤回征求意见' }),
      ),
    );
    if (refusal) return refusal;
    consultation.withdrawnAt = command.now;
    consultation.withdrawnReason = reason;
    const due = feedbackDue(command.today, command.policy, command.calendar);
    consultation.feedbackDueOn = due.day;
    consultation.feedbackDueProvisional = due.provisional;
    consultation.updatedAt = command.now;
    await announceNotice(command, consultation, { kind: NoticeKind.WITHDRAWN, reason });
    command.publish('catalogue', 'reports');
    return id;
  },
);
