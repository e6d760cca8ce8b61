import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { DecisionView } from '#schema/decision/decision-view.ts';
import { UNIT_COLUMNS } from '#server/identity/unit.queries.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { isId } from '#server/kernel/load.ts';
import { read } from '#server/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import { CatalogueStage } from '#server/law/catalogue-stage.ts';
import { TimePrecision } from '#server/law/decision-category.ts';
import { type RecordedStep, stepLine } from './step-line.queries.ts';

/** A decision as it is read: what everyone sees, whose it is and what was recorded of its steps. */
export interface DecisionRow extends DecisionView {
  /** Lead and co-units. */
  unitIds: readonly string[];
  steps: readonly RecordedStep[];
}

/** The row of a matter now in force: in the year's catalogue as published last. */
const CURRENT = [CatalogueStage.PUBLISHED, CatalogueStage.CLOSED] as const;

const NO_PLAN = { requiredSteps: [], plannedOn: null, plannedPrecision: TimePrecision.MONTH };

const selection = (db: Db) =>
  db
    .selectFrom('decision')
    .select([
      'decision.id',
      'decision.no',
      'decision.year',
      'decision.title',
      'decision.phase',
      'decision.started_on as startedOn',
      'decision.unit_ids as unitIds',
      'decision.version',
      sql<CalendarDay>`(select app_today()::text)`.as('today'),
    ])
    .select((eb) => [
      jsonObjectFrom(
        eb.selectFrom('unit').select(UNIT_COLUMNS).whereRef('unit.id', '=', 'decision.lead_unit_id'),
      )
        .$notNull()
        .as('leadUnit'),
      jsonArrayFrom(
        eb
          .selectFrom('unit')
          .select(UNIT_COLUMNS)
          .where(sql<boolean>`unit.id = any(decision.unit_ids)`)
          .whereRef('unit.id', '<>', 'decision.lead_unit_id')
          .orderBy(sql`array_position(decision.unit_ids, unit.id)`),
      ).as('coUnits'),
      jsonArrayFrom(
        eb
          .selectFrom('decision_step as s')
          .select(['s.kind', 's.status', 's.happened_on as happenedOn', 's.note'])
          .whereRef('s.decision_id', '=', 'decision.id'),
      ).as('steps'),
      jsonObjectFrom(
        eb
          .selectFrom('catalogue_item as i')
          .innerJoin('catalogue_version as v', 'v.id', 'i.catalogue_version_id')
          .select([
            'i.required_steps as requiredSteps',
            'i.planned_on as plannedOn',
            'i.planned_precision as plannedPrecision',
          ])
          .whereRef('i.no', '=', 'decision.no')
          .where('v.stage', 'in', CURRENT),
      ).as('plan'),
    ]);

type Selected = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

const decisionOf = ({ today, plan, ...row }: Selected): DecisionRow => ({
  ...row,
  stepLine: stepLine({ plan: plan ?? NO_PLAN, steps: row.steps, phase: row.phase, today }),
});

/** One decision by its id; everyone may see it. */
export const decisionById = (context: Context, id: string): Promise<DecisionRow | null> =>
  read(context, async (db) => {
    const row = isId(id) ? await selection(db).where('decision.id', '=', id).executeTakeFirst() : null;
    return row ? decisionOf(row) : null;
  });

/** One decision by its number in the catalogue, as 2026-003. */
export const decisionByNo = (context: Context, no: string): Promise<DecisionRow | null> =>
  read(context, async (db) => (await decisionsByNo(db, [no])).get(no) ?? null);

/** The decisions that rows of the catalogue became, by number. */
export async function decisionsByNo(db: Db, nos: readonly string[]): Promise<Map<string, DecisionRow>> {
  if (nos.length === 0) return new Map();
  const rows = await selection(db).where('decision.no', 'in', nos).execute();
  return new Map(rows.map((row) => [row.no, decisionOf(row)]));
}

/** Decisions of a year or of a unit (牵头或配合), newest numbers last. */
export const decisions = (
  context: Context,
  { year, unitId }: { year?: number | null; unitId?: string | null },
): Promise<DecisionRow[]> =>
  read(context, async (db) => {
    let query = selection(db).orderBy('decision.no');
    if (year != null) query = query.where('decision.year', '=', year);
    if (unitId != null) query = query.where(sql<boolean>`${unitId}::uuid = any(decision.unit_ids)`);
    return (await query.execute()).map(decisionOf);
  });
