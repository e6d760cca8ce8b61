import type { UnitView } from '#schema/identity/unit-view.ts';
import { recordsOf, type RecordRow } from '#server/domains/decision/record.queries.ts';
import { unitsJson } from '#server/domains/identity/units.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';

/** A decision's phase, who carries it out and what is on record (决策执行情况). */
export interface ExecutionStanding {
  phase: DecisionPhase;
  phaseSince: CalendarDay;
  executingUnitIds: readonly string[];
  records: readonly RecordRow[];
}

/** Reads that standing of a decision. */
export async function executionStanding(db: Db, decisionId: string): Promise<ExecutionStanding> {
  const decision = await db
    .selectFrom('decision')
    .select(['phase', 'phase_since as phaseSince', 'executing_unit_ids as executingUnitIds'])
    .where('id', '=', decisionId)
    .executeTakeFirstOrThrow();
  return { ...decision, records: await recordsOf(db, decisionId) };
}

/** The units that carry a decision out (决策执行单位); everyone may know them. */
export const executingUnitsOf = (context: Context, decisionId: string): Promise<UnitView[]> =>
  read(context, async (db) => (await executing(db, decisionId))[0]?.units ?? []);

const executing = gatherEach(async (db, ids) =>
  byKey(
    await db
      .selectFrom('decision')
      .select(['decision.id as key', unitsJson('decision.executing_unit_ids').as('units')])
      .where('decision.id', 'in', ids)
      .execute(),
  ),
);
