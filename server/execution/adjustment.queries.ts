import type { AdjustedDecision } from '#schema/execution/adjustment-view.ts';
import { lastStanding, recordsOf } from '#server/decision/record.queries.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { readAsSystem } from '#server/kernel/read.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';

/** A decision as the other end of an adjustment names it. */
export interface Successor {
  id: string;
  no: string;
  title: string;
  phase: DecisionPhase;
}

/** The decision that adjusts this one (调整后的决策), the latest where there were several; null where there is none. */
export async function successorOf(db: Db, decisionId: string): Promise<Successor | null> {
  const row = await db
    .selectFrom('decision')
    .select(['id', 'no', 'title', 'phase'])
    .where('adjusts_id', '=', decisionId)
    .orderBy('started_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** What this decision adjusts, and what adjusts it, for everyone: the order's reason is published, its record is not. */
export const adjustmentOf = (
  context: Context,
  decisionId: string,
): Promise<{ adjusts: AdjustedDecision | null; adjustedBy: AdjustedDecision | null }> =>
  readAsSystem(context, async (db) => {
    const own = await db
      .selectFrom('decision as d')
      .leftJoin('decision as p', 'p.id', 'd.adjusts_id')
      .select(['p.id', 'p.no', 'p.title', 'p.phase'])
      .where('d.id', '=', decisionId)
      .executeTakeFirst();
    const { id, no, title, phase } = own ?? {};
    const successor = await successorOf(db, decisionId);
    return {
      adjusts: id && no && title && phase ? await told(db, id, { no, title, phase }) : null,
      adjustedBy: successor ? await told(db, decisionId, successor) : null,
    };
  });

/** The other decision, with the order that stands on record of the one that is adjusted. */
async function told(
  db: Db,
  adjustedId: string,
  { no, title, phase }: Omit<Successor, 'id'>,
): Promise<AdjustedDecision | null> {
  const order = lastStanding(await recordsOf(db, adjustedId), RecordKind.ADJUSTMENT);
  return order ? { no, title, phase, startedOn: order.happenedOn, reason: order.content.reason } : null;
}
