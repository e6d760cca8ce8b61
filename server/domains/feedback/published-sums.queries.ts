import type { Db } from '#server/ground/kernel/context.ts';
import type { PublishedSums } from '#server/law/feedback/stated-counts.ts';

/** Sums of the adoption reports that were published on a decision's rounds (公布的采纳情况合计). */
export async function publishedSums(db: Db, decisionId: string): Promise<PublishedSums[]> {
  const rows = await db
    .selectFrom('adoption_report as r')
    .innerJoin('consultation as c', 'c.id', 'r.consultation_id')
    .select('r.totals')
    .where('c.decision_id', '=', decisionId)
    .where('r.published_at', 'is not', null)
    .execute();
  return rows.flatMap(({ totals }) => (totals === null ? [] : [totals]));
}
