import type { ReceiptView } from '#schema/receipt/receipt-view.ts';
import { CaseItem } from '#schema/casework/case-item.ts';
import type { CaseWordsInput } from '#schema/casework/case-input.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseCommentContent } from '#server/law/consultation/comment-content.ts';
import { refuseCaseTitle } from '#server/law/casework/case-words.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { ReceiptedKind } from '#server/engines/receipt/receipted-command.ts';
import { receiptOf } from '#server/engines/receipt/request.ts';
import { CASE_REQUEST, type CaseArrival, storeCase } from './case-row.ts';

/** Case items as requests (来件的受理), handed in or entered for somebody. */
export const CASE_ITEM: ReceiptedKind<CaseWordsInput, CaseItem, ReceiptView> = {
  ...CASE_REQUEST,
  find: ({ em }, idempotencyKey) => em.findOne(CaseItem, { idempotencyKey }),
  receipt: receiptOf,
};

/** Reasons against accepting this (来件的受理). */
export const refuseCase = (
  { policy }: CommandContext,
  { title, text, name, contactKind, contact }: CaseWordsInput,
): Finding[] => [
  ...refuseCaseTitle(title),
  ...refuseCommentContent({ identity: IdentityKind.PERSON, text, name, contactKind, contact }, policy),
];

/** Accepts it: stored, and answered with its receipt. */
export function takeCase(
  command: CommandContext,
  input: CaseWordsInput,
  arrival: CaseArrival,
): ReceiptView | Promise<ReceiptView> {
  const stored = storeCase(command, input, arrival);
  command.about('case', stored.id, stored.receiptNo);
  return CASE_ITEM.receipt(command, stored, input);
}
