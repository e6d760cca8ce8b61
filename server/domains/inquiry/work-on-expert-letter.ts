import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { type AspectAdoption, refuseAdoptions } from '#server/law/procedure/expert-adoption.ts';
import { InquiryKind, refuseExpertPhase, refuseExpertRecall } from '#server/law/procedure/expert-inquiry.ts';
import { asksUnits, writesToAsked } from './inquiry.permissions.ts';
import { loadSentInquiry } from './load-inquiry.ts';
import { tellRecalled } from './recall-notification.ts';

/** 研究采纳专家意见 (第二十九条): the treatment of each aspect that the expert argued; their own words stay unchanged. */
export const treatExpertOpinion = defineCommand(
  ['expert.treated', '研究采纳专家意见'],
  asksUnits,
  async (command, id: string, version: number, adoptions: readonly AspectAdoption[]) => {
    const { inquiry, decision } = await loadSentInquiry(command, InquiryKind.EXPERT, id, version);
    const refusal = command.refusalOf([
      ...refuseExpertPhase(decision.phase),
      ...refuseAdoptions(inquiry, adoptions),
    ]);
    if (refusal) return refusal;
    Object.assign(inquiry, {
      adoptions: adoptions.map((one) => ({ ...one })),
      treatedById: actorOf(command).id,
      treatedAt: command.now,
    });
    return id;
  },
);

/** 撤回专家论证函: sent to the wrong expert, or on a text that has changed since; it stays on record with its reason. */
export const recallExpertInquiry = defineCommand(
  'expert.recalled',
  writesToAsked,
  async (command, id: string, version: number, reason: string) => {
    const { inquiry, decision } = await loadSentInquiry(command, InquiryKind.EXPERT, id, version);
    const refusal = command.refusalOf(refuseExpertRecall(inquiry, reason));
    if (refusal) return refusal;
    Object.assign(inquiry, { recalledAt: command.now, recallReason: reason.trim() });
    await command.em.flush();
    await tellRecalled(command, inquiry, decision);
    return id;
  },
);
