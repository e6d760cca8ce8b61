import type { ReceiptView } from '#schema/receipt/receipt-view.ts';
import { CaseItem } from '#schema/casework/case-item.ts';
import type { SuggestionWordsInput } from '#schema/suggestion/suggestion-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseCommentContent } from '#server/law/consultation/comment-content.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { refuseSuggestion } from '#server/law/decision/decision-suggestion.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { ReceiptedKind } from '#server/engines/receipt/receipted-command.ts';
import { receiptOf } from '#server/engines/receipt/request.ts';
import { type Suggested, suggestedDecision } from './suggested-decision.queries.ts';
import { type Arrival, storeSuggestion, SUGGESTION_REQUEST } from './suggestion-row.ts';

/** Suggestions as requests (意见建议的受理), handed in or entered for somebody. */
export const SUGGESTION: ReceiptedKind<SuggestionWordsInput, CaseItem, ReceiptView> = {
  ...SUGGESTION_REQUEST,
  find: ({ em }, idempotencyKey) => em.findOne(CaseItem, { idempotencyKey }),
  receipt: receiptOf,
};

/** The decision of this number, or NOT_FOUND. */
export async function whatDecision({ db }: CommandContext, no: string): Promise<Suggested> {
  const decision = await suggestedDecision(db, no);
  if (!decision) throw notFound('该决策');
  return decision;
}

/** Reasons against accepting this suggestion (意见建议的受理). */
export const refuseIntake = (
  { now, policy }: CommandContext,
  decision: Suggested,
  { text, name, contactKind, contact }: SuggestionWordsInput,
): Finding[] => [
  ...refuseSuggestion(decision, now),
  ...refuseCommentContent({ identity: IdentityKind.PERSON, text, name, contactKind, contact }, policy),
];

/** Accepts a suggestion: stored, counted on the decision's page, answered with its receipt. */
export function takeSuggestion(
  command: CommandContext,
  decision: Suggested,
  input: SuggestionWordsInput,
  arrival: Arrival,
): ReceiptView | Promise<ReceiptView> {
  const stored = storeSuggestion(command, decision, input, arrival);
  command.about('suggestion', stored.id, decision.no);
  command.publish(`decision:${decision.no}`);
  return SUGGESTION.receipt(command, stored, input);
}
