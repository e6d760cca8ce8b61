import type { Db } from '#server/ground/kernel/context.ts';
import { openDays } from '#server/law/consultation/comment-period.ts';
import type { StatedPeriod } from '#server/law/calendar/stated-days.ts';

/** The periods for which the public was asked about these decisions, as they are on record (征求意见的期限). */
export async function periodsOfDecisions(
  db: Db,
  decisionIds: readonly string[],
): Promise<Map<string, StatedPeriod[]>> {
  const periods = new Map<string, StatedPeriod[]>();
  if (decisionIds.length === 0) return periods;
  const rows = await db
    .selectFrom('consultation as c')
    .innerJoin('decision as d', 'd.id', 'c.decision_id')
    .select(['c.decision_id', 'd.title', 'c.opens_on', 'c.closes_on'])
    .where('c.decision_id', 'in', decisionIds)
    .where('c.opens_at', 'is not', null)
    .where('c.withdrawn_at', 'is', null)
    .orderBy('c.round')
    .execute();
  for (const { decision_id: id, title, opens_on: opensOn, closes_on: closesOn } of rows) {
    if (!opensOn || !closesOn) continue;
    const days = openDays({ opensOn, closesOn });
    periods.set(id, [...(periods.get(id) ?? []), { title, opensOn, closesOn, days }]);
  }
  return periods;
}

/** The same for one agenda item (议题所议事项), for whoever writes about it. */
export async function periodsOfItem(db: Db, itemId: string): Promise<StatedPeriod[]> {
  const item = await db
    .selectFrom('agenda_item')
    .select('decision_id')
    .where('id', '=', itemId)
    .executeTakeFirst();
  const id = item?.decision_id;
  return id ? ((await periodsOfDecisions(db, [id])).get(id) ?? []) : [];
}
