import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { DecisionSuggestion } from '#schema/suggestion/decision-suggestion.ts';
import type { SuggestionWordsInput } from '#schema/suggestion/suggestion-input.ts';
import type { SuggestionReceiptView } from '#schema/suggestion/suggestion-view.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { badInput, conflict, notFound, tryLater } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { lookupCodeOf } from '#server/kernel/receipt.ts';
import { requestHashOf } from '#server/kernel/request-hash.ts';
import { refuseCommentContent } from '#server/law/comment-content.ts';
import { IdentityKind } from '#server/law/comment-words.ts';
import { refuseSuggestion } from '#server/law/decision-suggestion.ts';
import type { Finding } from '#server/law/refusal.ts';
import { type Suggested, suggestedDecision } from './suggested-decision.queries.ts';
import { type Arrival, storeSuggestion } from './suggestion-row.ts';

/** A repeated request gets the receipt of the first; the same key with other content is a conflict. */
export async function earlierReceipt(
  command: CommandContext,
  input: SuggestionWordsInput,
): Promise<SuggestionReceiptView | null> {
  if (!isId(input.idempotencyKey)) throw badInput('提交编号应当是UUID。', ['idempotencyKey']);
  const earlier = await command.em.findOne(DecisionSuggestion, {
    idempotencyKey: input.idempotencyKey.toLowerCase(),
  });
  if (!earlier) return null;
  if (earlier.requestHash !== requestHashOf(command.services.seal, input))
    throw conflict('这个提交编号对应的意见建议', null);
  return receiptOf(command, earlier);
}

/** The decision of this number, or NOT_FOUND. */
export async function whatDecision({ db }: CommandContext, no: string): Promise<Suggested> {
  const decision = await suggestedDecision(db, no);
  if (!decision) throw notFound('该决策');
  return decision;
}

/** What forbids taking this (意见建议的受理). */
export const refuseIntake = (
  { now, policy }: CommandContext,
  decision: Suggested,
  { text, name, contactKind, contact }: SuggestionWordsInput,
): Finding[] => [
  ...refuseSuggestion(decision, now),
  ...refuseCommentContent({ identity: IdentityKind.PERSON, text, name, contactKind, contact }, policy),
];

/** Takes it: stored, counted on the decision's page, told by its receipt. */
export async function takeSuggestion(
  command: CommandContext,
  decision: Suggested,
  input: SuggestionWordsInput,
  arrival: Arrival,
): Promise<SuggestionReceiptView> {
  const stored = storeSuggestion(command, decision, input, arrival);
  command.about('suggestion', stored.id, decision.no);
  command.publish(`decision:${decision.no}`);
  // Two requests with one key at once: the second one asks again and gets the receipt of the first.
  await command.em.flush().catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException
      ? tryLater('刚才没有提交成功，请再试一次。', 1)
      : error;
  });
  return receiptOf(command, stored);
}

const receiptOf = (
  { services: { seal } }: CommandContext,
  { receiptNo, idempotencyKey, submittedAt }: DecisionSuggestion,
): SuggestionReceiptView => ({ receiptNo, submittedAt, lookupCode: lookupCodeOf(seal, idempotencyKey) });
