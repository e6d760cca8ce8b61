import type { UnitAnswerInput } from '#schema/inquiry/unit-inquiry-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { refuseUnproved } from '#server/law/procedure/letter-code.ts';
import { refuseAnswer, refuseAnswerNow, refuseSigner } from '#server/law/procedure/unit-answer.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';
import { clauseNumbers } from './inquiry-text.queries.ts';
import { tellAnswered } from './inquiry-notification.ts';
import { answersByLink, answersForUnit } from './inquiry.permissions.ts';
import { proves } from './letter-proof.ts';
import { type InquiryOfDecision, loadLinkedInquiry, loadReceivedInquiry } from './load-inquiry.ts';

/** 单位答复 (第十三条): somebody of the unit asked answers at their desk and signs with their account. */
export const answerUnitInquiry = defineCommand(
  ['inquiry.answered', '答复征求意见函'],
  answersForUnit,
  async (command, id: string, input: UnitAnswerInput) => {
    const found = await loadReceivedInquiry(command, id);
    const { name, id: signedById } = actorOf(command);
    const signature = { way: ReplyWay.ACCOUNT, signedBy: name, signedById };
    return sign(command, found, input, { ...signature, proved: true });
  },
);

/** 凭链接答复 (第十三条): a unit without an account; whoever holds the link says who signs. */
export const answerUnitInquiryByLink = defineCommand(
  ['inquiry.answeredByLink', '凭链接答复征求意见函'],
  answersByLink,
  async (command, token: string, proof: string, input: UnitAnswerInput, signer: string) => {
    const found = await loadLinkedInquiry(command, InquiryKind.UNIT, token);
    const signature = { way: ReplyWay.LINK, signedBy: signer.trim(), signedById: null };
    return sign(command, found, input, { ...signature, proved: proves(command, found.inquiry, proof) });
  },
);

interface Signature {
  way: ReplyWay;
  signedBy: string;
  signedById: string | null;
  /** By their account, or by a code that went to the recorded address. */
  proved: boolean;
}

async function sign(
  command: CommandContext,
  { inquiry, decision }: InquiryOfDecision,
  { reply, opinions }: UnitAnswerInput,
  { proved, ...signature }: Signature,
) {
  const { today, now } = command;
  const refusal = command.refusalOf([
    ...refuseAnswerNow(inquiry, signature.way, { phase: decision.phase, today }),
    ...refuseUnproved(proved),
    ...refuseAnswer({ reply, opinions }, await clauseNumbers(command.db, inquiry.draftVersionId)),
    ...refuseSigner(signature.signedBy),
  ]);
  if (refusal) return refusal;
  Object.assign(inquiry, { reply, opinions, repliedOn: today, signedAt: now, ...signature });
  await command.em.flush();
  await tellAnswered(command, inquiry, decision);
  return inquiry.id;
}
