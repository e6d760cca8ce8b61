import { ConsultationNotice } from '#schema/consultation/consultation-notice.ts';
import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { stageOf } from '#server/law/consultation/consultation-stage.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { atStage } from './consultation-guards.ts';
import { loadOwn, pagesOf } from './consultation-load.ts';
import { mayOpen } from './consultation.permissions.ts';

/** 撤回征求意见, with a public reason; the comments stay, and whoever left an address is told. */
export const withdrawConsultation = defineCommand(
  'consultation.withdrawn',
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
    consultation.updatedAt = command.now;
    command.em.create(ConsultationNotice, {
      consultationId: id,
      kind: NoticeKind.WITHDRAWN,
      reason,
      byId: actorOf(command).id,
      at: command.now,
    });
    await command.enqueue('tell-withdrawal', { consultationId: id });
    command.publish(...pagesOf(consultation), 'catalogue');
    return id;
  },
);
