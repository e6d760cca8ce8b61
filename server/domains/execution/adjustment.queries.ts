import type { AdjustedDecision } from '#schema/execution/adjustment-view.ts';
import { lastStanding, recordsOf } from '#server/domains/decision/record.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { gather } from '#server/ground/kernel/gather.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
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

interface Adjustment {
  adjusts: AdjustedDecision | null;
  adjustedBy: AdjustedDecision | null;
}

const adjustmentsTogether = gather((context: Context, ids: readonly string[]) =>
  readAsSystem(context, async (db) => {
    const pairs = await db
      .selectFrom('decision as d')
      .innerJoin('decision as p', 'p.id', 'd.adjusts_id')
      .select(['d.id', 'd.no', 'd.title', 'd.phase', 'p.id as formerId', 'p.no as formerNo'])
      .select(['p.title as formerTitle', 'p.phase as formerPhase'])
      .where((eb) => eb.or([eb('d.id', 'in', [...new Set(ids)]), eb('p.id', 'in', [...new Set(ids)])]))
      .orderBy('d.started_on', 'desc')
      .orderBy('d.id', 'desc')
      .execute();
    return Promise.all(
      pairs.map(async ({ formerId, formerNo: no, formerTitle: title, formerPhase: phase, ...d }) => ({
        laterId: d.id,
        formerId,
        former: await told(db, formerId, { no, title, phase }),
        later: await told(db, formerId, d),
      })),
    );
  }),
);

/**
 * Decision that this one adjusts and the one that adjusts it, for everyone: the order's reason is published, its record
 * is not.
 */
export async function adjustmentOf(context: Context, decisionId: string): Promise<Adjustment> {
  const pairs = await adjustmentsTogether(context, decisionId);
  return {
    adjusts: pairs.find(({ laterId }) => laterId === decisionId)?.former ?? null,
    adjustedBy: pairs.find(({ formerId }) => formerId === decisionId)?.later ?? null,
  };
}

/** The other decision, with the order that stands on record of the one that is adjusted. */
async function told(
  db: Db,
  adjustedId: string,
  { no, title, phase }: Omit<Successor, 'id'>,
): Promise<AdjustedDecision | null> {
  const order = lastStanding(await recordsOf(db, adjustedId), RecordKind.ADJUSTMENT);
  return order ? { no, title, phase, startedOn: order.happenedOn, reason: order.content.reason } : null;
}
