import type { Db } from '#server/ground/kernel/context.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';

/** Whether the matter of a hearing is ruled to touch vital interests directly (直接涉及切身利益). */
export async function isVital(db: Db, { decisionId }: { decisionId: string }): Promise<boolean> {
  const decision = await db
    .selectFrom('decision')
    .select('facts')
    .where('id', '=', decisionId)
    .executeTakeFirst();
  return decision?.facts.includes(DecisionFact.DIRECT_VITAL_INTEREST) ?? false;
}
