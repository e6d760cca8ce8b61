import { sql } from 'kysely';
import type { CaseItemView } from '#schema/casework/case-view.ts';
import type { OwnOpinion, PassedOpinionView, ReceivingRound } from '#schema/casework/passed-opinion.ts';
import { receivingRounds } from '#server/domains/consultation/receiving-rounds.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { codeBehind } from '#server/engines/receipt/receipt.ts';
import { refusePassing } from '#server/law/casework/passed-message.ts';

/** The opinion that `case_item as c` became (转为意见), as far as the reader sees the round's opinions. */
export const OPINION_OF = sql<PassedOpinionView | null>`(
  select to_json(one) from (
    select o.id, o.consultation_id as "consultationId", o.receipt_no as "receiptNo", r.title
    from comment o join consultation r on r.id = o.consultation_id where o.id = c.comment_id) as one)`;

/** The same for the author of the message, with the code that opens it. */
export async function ownOpinion(
  db: Db,
  seal: Seal,
  opinion: PassedOpinionView | null,
): Promise<OwnOpinion | null> {
  if (!opinion) return null;
  const { receiptNo, title } = opinion;
  const stored = await db
    .selectFrom('comment')
    .select(['idempotency_key as key', 'lookup_hmac as hmac'])
    .where('id', '=', opinion.id)
    .executeTakeFirstOrThrow();
  const lookupCode = codeBehind(seal, stored);
  return lookupCode ? { receiptNo, lookupCode, title } : null;
}

/** Rounds of its unit that may take it as an opinion now (可以转入的征求意见); of a kind that is none, none. */
export const roundsFor = (
  context: Context,
  item: CaseItemView,
): Promise<ReceivingRound[]> | ReceivingRound[] =>
  refusePassing(item).length > 0
    ? []
    : readAsSystem(context, (db) => receivingRounds(db, item.unit.id, item.receivedOn));
