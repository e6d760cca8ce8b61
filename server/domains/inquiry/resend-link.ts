import { channelsOf } from '#server/ground/kernel/channels.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseExpertNow } from '#server/law/procedure/expert-answer.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { refuseResend } from '#server/law/procedure/letter-address.ts';
import { refuseAnswerNow } from '#server/law/procedure/unit-answer.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';
import type { Finding } from '#server/law/refusal.ts';
import { EXPERT_ASKED } from './expert-notification.ts';
import { sendLink, UNIT_ASKED_BY_LINK } from './inquiry-notification.ts';
import { writesToAsked } from './inquiry.permissions.ts';
import { letterContact } from './letter-address.queries.ts';
import { type InquiryOfDecision, loadSentInquiry } from './load-inquiry.ts';
import { renewLink } from './renew-link.ts';

/** 向单位重发链接: a new link to the recorded address; of an answered letter nothing is sent. */
export const resendUnitLink = defineCommand(
  ['inquiry.resent', '重发答复链接'],
  writesToAsked,
  (command, id: string, version: number) => resend(command, InquiryKind.UNIT, id, version),
);

/** 向专家重发链接, by the same rule. */
export const resendExpertLink = defineCommand(
  ['expert.resent', '重发专家论证链接'],
  writesToAsked,
  (command, id: string, version: number) => resend(command, InquiryKind.EXPERT, id, version),
);

async function resend(command: CommandContext, kind: InquiryKind, id: string, version: number) {
  const found = await loadSentInquiry(command, kind, id, version);
  const contact = await letterContact(command, found.inquiry);
  const refusal = command.refusalOf([
    ...refuseEnded(command, found),
    ...refuseResend(found.inquiry.addressee, contact, channelsOf(command.services.config).sms),
  ]);
  if (refusal || contact === null) return refusal ?? id;
  await sendAnew(command, found, contact);
  return id;
}

/**
 * Reasons against sending a link, the same as against an answer by it: the letter has ended, and nobody is asked any
 * more.
 */
export function refuseEnded(
  { today }: CommandContext,
  { inquiry, decision: { phase } }: InquiryOfDecision,
): Finding[] {
  const kind: InquiryKind = inquiry.kind;
  return kind === InquiryKind.EXPERT
    ? refuseExpertNow(inquiry, ReplyWay.LINK, { phase, today })
    : refuseAnswerNow(inquiry, ReplyWay.LINK, { phase, today });
}

/** Sends a letter anew: by a link of its own. */
export async function sendAnew(
  command: CommandContext,
  { inquiry, decision: { leadUnitId, no } }: InquiryOfDecision,
  contact: string,
): Promise<void> {
  const kind: InquiryKind = inquiry.kind;
  await renewLink(command, inquiry);
  const words = kind === InquiryKind.EXPERT ? EXPERT_ASKED : UNIT_ASKED_BY_LINK;
  await sendLink(command, words, inquiry, { contact, leadUnitId, no, occasion: String(inquiry.sending) });
}
