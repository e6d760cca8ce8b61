import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { DecisionView } from '#schema/decision/decision-view.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { badInput } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { read } from '#server/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { HearingChoice, TimePrecision } from '#server/law/decision/decision-category.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { DecisionFact, decisionFacts } from '#server/law/decision/decision-facts.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import type { LawMatter, LawsOfDay, SpecialRule } from '#server/law/catalogue/special-law.ts';
import type { SettledMatter } from '#server/law/decision/law-day.ts';
import { lawsOf } from '#server/kernel/laws.ts';
import { lawsOnDecision } from './special-laws.queries.ts';
import { lateMarks, type LateRow } from './late-entry.queries.ts';
import { type RecordedStep, stepLine } from './step-line.queries.ts';
import { unitsJson } from '#server/identity/units.queries.ts';

/** A decision as it is read: what everyone sees, whose it is and what was recorded of its steps. */
export interface DecisionRow extends DecisionView {
  /** Lead and co-units. */
  unitIds: readonly string[];
  steps: readonly RecordedStep[];
}

/** The row of a matter now in force: in the year's catalogue as published last. */
const CURRENT = [CatalogueStage.PUBLISHED, CatalogueStage.CLOSED] as const;

/** What was taken out of the catalogue has no decision time to miss. */
const PLANNED_ON = sql<CalendarDay | null>`case when i.removed then null else i.planned_on end`;

/** 目录外: the least is what it began with, and no time was planned. */
const outside = (steps: readonly RecordedStep[]) => ({
  requiredSteps: steps.map(({ kind }) => kind),
  hearing: null,
  plannedOn: null,
  plannedPrecision: TimePrecision.MONTH,
});

/** What the row of a matter names (目录载明的程序和听证); outside the catalogue no hearing. */
interface Listed {
  requiredSteps: readonly DecisionStepKind[];
  hearing: HearingChoice | null;
}

/** The steps a decision owes (应当履行的程序), by the same table as the procedure below its line. */
const owedSteps = (
  decision: LawMatter & SettledMatter,
  { requiredSteps: catalogueSteps, hearing }: Listed,
  { laws, today }: LawsOfDay,
) =>
  requiredSteps(decisionFacts(decision.facts), lawsOnDecision(decision, { laws, today }), {
    catalogueHearing: hearing === HearingChoice.YES,
    catalogueSteps,
    solicitationRequired: true,
  })
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(({ kind }) => kind);

const COLUMNS = [
  'decision.id',
  'decision.no',
  'decision.year',
  'decision.title',
  'decision.phase',
  'decision.facts',
  'decision.facts_on as factsOn',
  'decision.facts_confirmed as factsConfirmed',
  'decision.categories',
  'decision.special_rules as specialRules',
  'decision.phase_since as phaseSince',
  'decision.started_on as startedOn',
  'decision.platform_since as platformSince',
  'decision.lead_unit_id as leadUnitId',
  'decision.unit_ids as unitIds',
  'decision.outside_reason as outsideReason',
  'decision.version',
] as const;

/** The confirmed late entries (补录), which everybody reads. */
const LATE_ENTRIES = sql<
  LateRow[]
>`(select coalesce(json_agg(json_build_object('id', r.id, 'content', r.content,
    'unitName', r.unit_name, 'confirmedOn', (r.recorded_at at time zone 'Asia/Shanghai')::date::text)
    order by r.recorded_at), '[]')
  from decision_record r where r.decision_id = decision.id and r.kind = 'LATE_ENTRY')`;

const selection = (db: Db) =>
  db
    .selectFrom('decision')
    .select(COLUMNS)
    .select([
      unitsJson('decision.unit_ids').as('units'),
      sql<CalendarDay>`(select app_today()::text)`.as('today'),
    ])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('decision_step as s')
          .select(['s.kind', 's.status', 's.happened_on as happenedOn', 's.note'])
          .whereRef('s.decision_id', '=', 'decision.id'),
      ).as('steps'),
      LATE_ENTRIES.as('late'),
      jsonObjectFrom(
        eb
          .selectFrom('catalogue_item as i')
          .innerJoin('catalogue_version as v', 'v.id', 'i.catalogue_version_id')
          .select([
            'i.required_steps as requiredSteps',
            'i.hearing',
            'i.planned_precision as plannedPrecision',
          ])
          .select(PLANNED_ON.as('plannedOn'))
          .whereRef('i.no', '=', 'decision.no')
          .where('v.stage', 'in', CURRENT)
          // 结转: carried over, the same number stands in two years' catalogues; the later one holds.
          .orderBy('i.year', 'desc')
          .limit(1),
      ).as('plan'),
    ]);

type Selected = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

function decisionOf(
  { today, plan, units, leadUnitId, late, ...row }: Selected,
  laws: readonly SpecialRule[],
): DecisionRow {
  const leadUnit = units.find(({ id }) => id === leadUnitId);
  if (!leadUnit) throw new Error(`decision ${row.no} has no lead unit`);
  const listed = plan ?? outside(row.steps);
  const owed = { ...listed, requiredSteps: owedSteps(row, listed, { laws, today }) };
  const marks = lateMarks(late, row.facts.includes(DecisionFact.LAWFULLY_NOT_PUBLIC));
  const enteredLate = marks.flatMap(({ stepKind }) => stepKind ?? []);
  const course = { plan: owed, steps: row.steps, phase: row.phase, today, enteredLate };
  return {
    ...row,
    leadUnit,
    coUnits: units.filter(({ id }) => id !== leadUnitId),
    lateMarks: marks,
    stepLine: stepLine(course),
  };
}

/** One decision by its id; everyone may see it. */
export const decisionById = (context: Context, id: string): Promise<DecisionRow | null> =>
  read(context, async (db) => {
    const row = isId(id) ? await selection(db).where('decision.id', '=', id).executeTakeFirst() : null;
    return row ? decisionOf(row, await lawsOf(db)) : null;
  });

/** One decision by its number in the catalogue, as 2026-003. */
export const decisionByNo = (context: Context, no: string): Promise<DecisionRow | null> =>
  read(context, async (db) => (await decisionsByNo(db, [no])).get(no) ?? null);

/** The decisions that rows of the catalogue became, by number. */
export async function decisionsByNo(db: Db, nos: readonly string[]): Promise<Map<string, DecisionRow>> {
  if (nos.length === 0) return new Map();
  const rows = await selection(db).where('decision.no', 'in', nos).execute();
  const laws = await lawsOf(db);
  return new Map(rows.map((row) => [row.no, decisionOf(row, laws)]));
}

/** Which decisions are asked for (查询条件). */
export interface DecisionsAsked {
  year?: number | null | undefined;
  unitId?: string | null | undefined;
  /** Those alone that no catalogue names. */
  outside?: boolean | null | undefined;
}

/** Decisions of a year or of a unit (牵头或配合), newest numbers last. */
export const decisions = (
  context: Context,
  { year, unitId, outside }: DecisionsAsked,
): Promise<DecisionRow[]> => {
  if (unitId != null && !isId(unitId)) throw badInput('没有这个单位。', ['unitId']);
  return read(context, async (db) => {
    let query = selection(db).orderBy('decision.no');
    if (year != null) query = query.where('decision.year', '=', year);
    if (outside === true) query = query.where('decision.outside_reason', 'is not', null);
    if (unitId != null) query = query.where(sql<boolean>`${unitId}::uuid = any(decision.unit_ids)`);
    const laws = await lawsOf(db);
    return (await query.execute()).map((row) => decisionOf(row, laws));
  });
};
