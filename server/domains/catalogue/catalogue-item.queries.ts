import { sql } from 'kysely';
import type { CatalogueItemView } from '#schema/catalogue/catalogue-item-view.ts';
import { type DecisionRow, decisionsByNo } from '#server/domains/decision/decision.queries.ts';
import { stepLine } from '#server/domains/decision/step-line.queries.ts';
import { unitJson, unitsJson } from '#server/domains/identity/units.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { gather } from '#server/ground/kernel/gather.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { isUnfinished } from '#server/law/catalogue/completion-state.ts';
import { carriedTime } from '#server/law/catalogue/decision-time.ts';
import type { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { plannedText } from '#server/law/calendar/planned-time.ts';
import { CARRIED_PLANS } from './plans.queries.ts';
import { CHANGE, CURRENT } from './row-change.ts';

/** A row as it is read, with the stage of its version. */
export interface CatalogueItemRow extends CatalogueItemView {
  stage: CatalogueStage;
}

/** The rows of every version the requester may see; `i` is the row, `v` its version, `p` the row before the adjustment. */
export const selectItems = (db: Db) =>
  db
    .selectFrom('catalogue_item as i')
    .innerJoin('catalogue_version as v', 'v.id', 'i.catalogue_version_id')
    .leftJoin('catalogue_item as p', (join) =>
      join.onRef('p.catalogue_version_id', '=', 'v.parent_id').onRef('p.no', '=', 'i.no'),
    );

/** Query for rows of the catalogue, with the columns of each row's view. */
export const selectView = (db: Db) =>
  selectItems(db)
    .select([
      'i.id',
      'i.no',
      'i.year',
      'i.seq',
      'i.name',
      'i.categories',
      'i.decision_organ as decisionOrgan',
      'i.planned_on as plannedOn',
      'i.planned_precision as plannedPrecision',
      'i.hearing',
      'i.required_steps as requiredSteps',
      'i.legal_basis as legalBasis',
      'i.staged_times as stagedTimes',
      'i.carried_over_from as carriedOverFrom',
      'i.background',
      'i.participation_methods as participationMethods',
      'i.own_decision as ownDecision',
      'i.special_rules as specialRules',
      'i.exclusion',
      'i.contact',
      'i.adjustment_note as adjustmentNote',
      'i.removed',
      'i.version',
      'v.stage',
      unitJson('i.lead_unit_id').as('leadUnit'),
      unitsJson('i.co_unit_ids').as('coUnits'),
      CHANGE.as('change'),
      CARRIED_PLANS.as('plans'),
      sql<CalendarDay>`(select app_today()::text)`.as('today'),
    ])
    .orderBy('i.seq')
    .$narrowType<{ plannedOn: CalendarDay }>();

type Selected = Awaited<ReturnType<ReturnType<typeof selectView>['execute']>>[number];

function itemOf({ today, plans, ...row }: Selected, decision: DecisionRow | null): CatalogueItemRow {
  const { requiredSteps, plannedOn, plannedPrecision, removed } = row;
  // A row removed from the catalogue has no decision time to miss.
  const plan = { requiredSteps, plannedOn: removed ? null : plannedOn, plannedPrecision };
  const undecided = isUnfinished(decision?.phase ?? null);
  return {
    ...row,
    ...carriedTime(plans ?? [], { today, undecided }),
    plannedText: plannedText(plannedOn, plannedPrecision),
    stepLine: decision?.stepLine ?? stepLine({ plan, steps: [], phase: null, today }),
    decision,
  };
}

/** Completes selected rows with the decisions they became. */
export async function itemsOf(db: Db, rows: readonly Selected[]): Promise<CatalogueItemRow[]> {
  const decisions = await decisionsByNo(
    db,
    rows.map(({ no }) => no),
  );
  return rows.map((row) => itemOf(row, decisions.get(row.no) ?? null));
}

/** The rows of one version in order, those it takes out too. */
export const rowsOfVersion = async (db: Db, versionId: string): Promise<CatalogueItemRow[]> =>
  itemsOf(db, await selectView(db).where('v.id', '=', versionId).execute());

/** One row by its id. */
export const catalogueItemById = (context: Context, id: string): Promise<CatalogueItemRow | null> =>
  read(context, async (db) => {
    const rows = isId(id) ? await selectView(db).where('i.id', '=', id).execute() : [];
    return (await itemsOf(db, rows))[0] ?? null;
  });

const itemsTogether = gather((context: Context, nos: readonly string[]) =>
  read(context, async (db) => {
    const rows = await selectView(db)
      .where('i.no', 'in', [...new Set(nos)])
      .where('v.stage', 'in', CURRENT)
      // 结转: the same number stands in two years; the later one shows where the matter is now.
      .clearOrderBy()
      .orderBy('i.year', 'desc')
      .execute();
    return itemsOf(db, rows);
  }),
);

/** A matter by its number, as the catalogue in force has it; one taken out stays readable. */
export const catalogueItemByNo = async (context: Context, no: string): Promise<CatalogueItemRow | null> =>
  (await itemsTogether(context, no)).find((one) => one.no === no) ?? null;
