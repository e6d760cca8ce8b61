import type { ExpertAnswerInput, ExpertDeclarationInput } from '#schema/inquiry/expert-inquiry-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { keptArgument } from '#server/law/procedure/expert-adoption.ts';
import {
  refuseDeclaration,
  refuseExpertAnswer,
  refuseExpertNow,
  refuseExpertSigner,
} from '#server/law/procedure/expert-answer.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { refuseUnproved } from '#server/law/procedure/letter-code.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';
import { tellExpertAnswered, tellExpertRecused } from './expert-notification.ts';
import { answersByLink } from './inquiry.permissions.ts';
import { proves } from './letter-proof.ts';
import { loadLinkedInquiry } from './load-inquiry.ts';

/** 利害关系声明 (第二十条): by the expert, before anything else; who has a direct interest steps back. */
export const declareInterest = defineCommand(
  ['expert.declared', '专家声明利害关系'],
  answersByLink,
  async (command, token: string, proof: string, { interest, note }: ExpertDeclarationInput) => {
    const { inquiry, decision } = await loadLinkedInquiry(command, InquiryKind.EXPERT, token);
    const refusal = command.refusalOf([
      ...refuseExpertNow(inquiry, ReplyWay.LINK, { phase: decision.phase, today: command.today }),
      ...refuseUnproved(proves(command, inquiry, proof)),
      ...refuseDeclaration(inquiry, { interest, note }),
    ]);
    if (refusal) return refusal;
    Object.assign(inquiry, { interest, interestNote: note.trim(), declaredAt: command.now });
    await command.em.flush();
    if (interest === InterestDeclaration.DIRECT) await tellExpertRecused(command, inquiry, decision);
    return inquiry.id;
  },
);

/** 出具论证意见 (第十九条、第二十条): by the expert, over their own name. */
export const signExpertOpinion = defineCommand(
  ['expert.signed', '专家出具论证意见'],
  answersByLink,
  async (
    command,
    token: string,
    proof: string,
    { conclusion, argument }: ExpertAnswerInput,
    signer: string,
  ) => {
    const { inquiry, decision } = await loadLinkedInquiry(command, InquiryKind.EXPERT, token);
    const { today, now } = command;
    const refusal = command.refusalOf([
      ...refuseExpertNow(inquiry, ReplyWay.LINK, { phase: decision.phase, today }),
      ...refuseUnproved(proves(command, inquiry, proof)),
      ...refuseExpertAnswer(inquiry, { conclusion, argument }),
      ...refuseExpertSigner(inquiry, signer),
    ]);
    if (refusal) return refusal;
    Object.assign(inquiry, {
      reply: conclusion,
      argument: keptArgument(argument),
      repliedOn: today,
      way: ReplyWay.LINK,
      signedBy: inquiry.addressee,
      signedAt: now,
    });
    await command.em.flush();
    await tellExpertAnswered(command, inquiry, decision);
    return inquiry.id;
  },
);
