import { Decision } from '#schema/decision/decision.ts';
import { Inquiry } from '#schema/inquiry/inquiry.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { loadById, sameVersion } from '#server/ground/kernel/load.ts';
import { hmacOf } from '#server/ground/kernel/personal-link.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { LINKS } from './inquiry-link.ts';

/** A letter with the decision it is about. */
export interface InquiryOfDecision {
  inquiry: Inquiry;
  decision: Decision;
}

/** Name of each kind of letter in a NOT_FOUND message. */
const LETTER: Readonly<Record<InquiryKind, string>> = {
  [InquiryKind.UNIT]: '该征求意见函',
  [InquiryKind.EXPERT]: '该专家论证函',
};

async function held(command: CommandContext, inquiry: Inquiry): Promise<InquiryOfDecision> {
  const decision = await loadById(command.em, Decision, inquiry.decisionId, '该决策事项');
  command.about('decision', decision.id, `${decision.no} ${inquiry.addressee}`);
  return { inquiry, decision };
}

/** A letter of this kind, of any unit, in hand. */
async function loadOne(command: CommandContext, kind: InquiryKind, id: string): Promise<InquiryOfDecision> {
  await holdRow(command.db, 'inquiry', id);
  const inquiry = await loadById(command.em, Inquiry, id, LETTER[kind]);
  const sentAs: InquiryKind = inquiry.kind;
  if (sentAs !== kind) throw notFound(LETTER[kind]);
  return held(command, inquiry);
}

/** The same for a change made on `version`. */
export async function loadAnyInquiry(
  command: CommandContext,
  kind: InquiryKind,
  id: string,
  version: number,
): Promise<InquiryOfDecision> {
  const found = await loadOne(command, kind, id);
  sameVersion(found.inquiry, version, LETTER[kind]);
  return found;
}

/** A letter of this kind that the actor's unit sent (本单位发出的函), for a change made on `version`. */
export async function loadSentInquiry(
  command: CommandContext,
  kind: InquiryKind,
  id: string,
  version: number,
): Promise<InquiryOfDecision> {
  const found = await loadOne(command, kind, id);
  if (!found.decision.unitIds.includes(command.actor?.unitId ?? '')) throw notFound(LETTER[kind]);
  sameVersion(found.inquiry, version, LETTER[kind]);
  return found;
}

/** A letter that the actor's unit received at its desk (本单位收到的征求意见函). */
export async function loadReceivedInquiry(command: CommandContext, id: string): Promise<InquiryOfDecision> {
  await holdRow(command.db, 'inquiry', id);
  const inquiry = await loadById(command.em, Inquiry, id, LETTER.UNIT);
  if (!command.actor || inquiry.unitId !== command.actor.unitId || inquiry.linkHmac)
    throw notFound(LETTER.UNIT);
  return held(command, inquiry);
}

/** The letter that a link opens, of whichever kind. */
export async function loadByAnyLink(command: CommandContext, token: string): Promise<InquiryOfDecision> {
  const { seal } = command.services;
  const hmacs = Object.values(LINKS).map((link) => hmacOf(seal, link, token));
  const found = await command.em.findOne(Inquiry, { linkHmac: { $in: hmacs } });
  if (!found) throw notFound('该函');
  return loadLinkedInquiry(command, found.kind, token);
}

/** Letter that a link of this kind opens (答复链接); any other token is answered as not found, without saying why. */
export async function loadLinkedInquiry(
  command: CommandContext,
  kind: InquiryKind,
  token: string,
): Promise<InquiryOfDecision> {
  const linkHmac = hmacOf(command.services.seal, LINKS[kind], token);
  const found = await command.em.findOne(Inquiry, { linkHmac });
  if (!found) throw notFound(LETTER[kind]);
  await holdRow(command.db, 'inquiry', found.id);
  await command.em.refresh(found);
  return held(command, found);
}
