import { Decision } from '#schema/decision/decision.ts';
import { UnitInquiry } from '#schema/inquiry/unit-inquiry.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { holdRow } from '#server/kernel/hold-row.ts';
import { loadById, loadForChange } from '#server/kernel/load.ts';
import { hmacOf } from '#server/kernel/personal-link.ts';
import { ANSWER_LINK } from './inquiry-link.ts';

/** A letter with the decision it is about. */
export interface InquiryOfDecision {
  inquiry: UnitInquiry;
  decision: Decision;
}

/** What a "not found" names. */
const INQUIRY = '该征求意见函';

async function held(command: CommandContext, inquiry: UnitInquiry): Promise<InquiryOfDecision> {
  const decision = await loadById(command.em, Decision, inquiry.decisionId, '该决策事项');
  command.about('decision', decision.id, `${decision.no} ${inquiry.unitName}`);
  return { inquiry, decision };
}

/** A letter that the actor's unit sent (本单位发出的征求意见函), for a change made on `version`. */
export async function loadSentInquiry(
  command: CommandContext,
  id: string,
  version: number,
): Promise<InquiryOfDecision> {
  await holdRow(command.db, 'unit_inquiry', id);
  const found = await held(command, await loadForChange(command.em, UnitInquiry, id, version, INQUIRY));
  if (!found.decision.unitIds.includes(command.actor?.unitId ?? '')) throw notFound(INQUIRY);
  return found;
}

/** A letter that the actor's unit received at its desk (本单位收到的征求意见函). */
export async function loadReceivedInquiry(command: CommandContext, id: string): Promise<InquiryOfDecision> {
  await holdRow(command.db, 'unit_inquiry', id);
  const inquiry = await loadById(command.em, UnitInquiry, id, INQUIRY);
  if (!command.actor || inquiry.unitId !== command.actor.unitId || inquiry.linkHmac) throw notFound(INQUIRY);
  return held(command, inquiry);
}

/** The letter that a link opens (答复链接); any other token is not found, all alike. */
export async function loadLinkedInquiry(command: CommandContext, token: string): Promise<InquiryOfDecision> {
  const linkHmac = hmacOf(command.services.seal, ANSWER_LINK, token);
  const found = await command.em.findOne(UnitInquiry, { linkHmac });
  if (!found) throw notFound(INQUIRY);
  await holdRow(command.db, 'unit_inquiry', found.id);
  await command.em.refresh(found);
  return held(command, found);
}
