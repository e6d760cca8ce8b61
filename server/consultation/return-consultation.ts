import { ReviewState } from '#schema/kernel/review-state.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { notFound } from '#server/kernel/fault.ts';
import { seeEverythingFromHere } from '#server/kernel/see-everything.ts';
import { stageOf } from '#server/law/consultation/consultation-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { refuseReturn } from './consultation-guards.ts';
import { tellUnit } from './consultation-letters.ts';
import { loadSeen, pagesOf, WHAT } from './consultation-load.ts';
import { mayReturn, ownMatter } from './consultation.permissions.ts';

/** 退回修改: by the reviewer, or once the review has passed by the unit's lead too; the review is void, and so is a scheduled opening. */
export const returnConsultation = defineCommand(
  'consultation.returned',
  mayReturn,
  async (command, id: string, version: number, reason: string) => {
    const consultation = await loadSeen(command, id, version);
    const actor = actorOf(command);
    if (!actor.roles.includes(Role.SECRECY_REVIEWER) && !ownMatter(actor, consultation)) throw notFound(WHAT);
    const refusal = command.refusalOf([
      ...refuseReturn(actor, stageOf(consultation, command.now)),
      ...refuseThinReason(reason, { code: 'RETURN_REASON_REQUIRED', what: '退回' }),
    ]);
    if (refusal) return refusal;
    if (consultation.scheduledById) command.publish(...pagesOf(consultation));
    await tellUnit(command, consultation, {
      kind: MessageKind.RETURNED,
      occasion: String(version),
      subject: '征求意见材料被退回修改',
      lines: [`退回人：${actor.name}（${actor.unitName}）`, `原因：${reason}`],
    });
    consultation.review = ReviewState.DRAFT;
    consultation.reviewNote = reason;
    consultation.reviewedById = null;
    consultation.reviewedAt = null;
    consultation.scheduledById = null;
    consultation.blockedReason = null;
    consultation.updatedAt = command.now;
    // The reviewer does not see drafts, so the row they send back would leave their scope in the very statement that writes it.
    await seeEverythingFromHere(command);
    return id;
  },
);
