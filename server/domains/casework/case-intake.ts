import type { ReceiptView } from '#schema/receipt/receipt-view.ts';
import { CaseItem } from '#schema/casework/case-item.ts';
import type { CaseWordsInput } from '#schema/casework/case-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { refuseCommentContent } from '#server/law/consultation/comment-content.ts';
import { CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { refuseCaseTitle } from '#server/law/casework/case-words.ts';
import { refuseApplicant } from '#server/law/casework/request-form.ts';
import { refuseSuggestion } from '#server/law/decision/decision-suggestion.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { ReceiptedKind } from '#server/engines/receipt/receipted-command.ts';
import { receiptOf } from '#server/engines/receipt/request.ts';
import { CASE_REQUEST, type CaseArrival, storeCase } from './case-row.ts';
import { type Suggested, suggestedDecision } from './suggested-decision.queries.ts';

/** Case items as requests (来件的受理), handed in or entered for somebody. */
export const CASE_ITEM: ReceiptedKind<CaseWordsInput, CaseItem, ReceiptView> = {
  ...CASE_REQUEST,
  find: ({ em }, idempotencyKey) => em.findOne(CaseItem, { idempotencyKey }),
  receipt: receiptOf,
};

/** The decision that it is about (所反映的决策), or NOT_FOUND; null of a kind that is about none. */
export async function decisionAbout(
  { db }: CommandContext,
  { kind, decisionNo, subject }: CaseWordsInput,
): Promise<Suggested | null> {
  if (kind !== CaseKind.SUGGESTION) return null;
  const decision = await suggestedDecision(db, decisionNo ?? '');
  if (!decision) throw notFound('该决策');
  if (!subject) throw badInput('没有说明反映的是哪方面。', ['subject']);
  return decision;
}

/** The decision that a message asks about (所问的决策): one that everybody may know, or none. */
const askedAbout = async ({ db }: CommandContext, { kind, decisionNo }: CaseWordsInput) =>
  CASE_KINDS[kind].publishable && decisionNo ? await suggestedDecision(db, decisionNo) : null;

/** Reasons against accepting this (来件的受理). */
export const refuseCase = (
  { now, policy }: CommandContext,
  input: CaseWordsInput,
  decision: Suggested | null,
): Finding[] => {
  const { kind, title, text, name, contactKind, contact } = input;
  const written = { identity: IdentityKind.PERSON, text, name, contactKind, contact };
  return [
    ...(decision ? refuseSuggestion(decision, now) : refuseCaseTitle(title ?? '')),
    ...(CASE_KINDS[kind].applied ? refuseApplicant(applicantIn(input)) : []),
    ...refuseCommentContent(written, policy, { noun: CASE_KINDS[kind].own.said, attachable: false }),
  ];
};

const applicantIn = ({ applicant, handover, identityNo, name, contact }: Omit<CaseWordsInput, 'text'>) => ({
  applicant: applicant ?? null,
  handover: handover ?? null,
  identityNo: identityNo ?? '',
  name: name ?? '',
  contact: contact ?? '',
});

/** Accepts it: stored, counted on the page of the decision that it is about, and answered with its receipt. */
export async function takeCase(
  command: CommandContext,
  input: CaseWordsInput,
  arrival: CaseArrival,
  decision: Suggested | null,
): Promise<ReceiptView> {
  const stored = storeCase(command, input, arrival, decision);
  stored.aboutId = (await askedAbout(command, input))?.id ?? null;
  command.about('case', stored.id, stored.receiptNo);
  if (decision) command.publish(`decision:${decision.no}`);
  return CASE_ITEM.receipt(command, stored, input);
}
