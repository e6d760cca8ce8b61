import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { DecisionFilter, DecisionView } from '#schema/decision/decision-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { TimePrecision } from '#server/law/decision/decision-category.ts';
import { listedNo } from '#server/law/decision/decision-number.ts';
import { DecisionFact, decisionFacts } from '#server/law/decision/decision-facts.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import {
  type Edition,
  type Released,
  spanFrom,
  type StartedMatter,
} from '#server/law/catalogue/binding-editions.ts';
import type { LawMatter, LawsOfDay, SpecialRule } from '#server/law/catalogue/special-law.ts';
import { lawDay, type SettledMatter } from '#server/law/decision/law-day.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { type BodyPolicies, ownSetting, ownSteps } from '#server/law/policy/body-policy.ts';
import { lawsOnDecision } from './special-laws.queries.ts';
import { lateMarks, type LateRow } from './late-entry.queries.ts';
import { courseOf, selectEditions } from './listed-row.queries.ts';
import { type RecordedStep, stepLine } from './step-line.queries.ts';
import { unitsJson } from '#server/domains/identity/units.queries.ts';

/** A decision as it is read: what everyone sees, whose it is and what was recorded of its steps. */
export interface DecisionRow extends DecisionView, Released {
  startedAt: StartedMatter['startedAt'];
  /** Lead and co-units. */
  unitIds: readonly string[];
  organId: string | null;
  steps: readonly RecordedStep[];
}

/** Planned day; a matter removed from the catalogue has no decision time to miss. */
const PLANNED_ON = sql<CalendarDay | null>`case when i.removed then null else i.planned_on end`;

/** The steps a decision owes (应当履行的程序), by the same table and the same row as the procedure below its line. */
const owedSteps = (
  decision: LawMatter & SettledMatter & StartedMatter & Released & Pick<DecisionRow, 'organId'>,
  editions: readonly Edition[],
  { laws, bodies, today }: LawsOfDay & InForce,
) => {
  const until = lawDay(decision, today);
  const span = spanFrom(decision, until);
  const given = courseOf(editions, { ...span, released: decision }, { solicitationRequired: true });
  return requiredSteps(decisionFacts(decision.facts), lawsOnDecision(decision, { laws, today }), {
    ...given,
    ownSteps: ownSteps(ownSetting(bodies, decision.organId, until)),
  })
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(({ kind }) => kind);
};

/** When it is to be decided, as the row says; outside the catalogue and for an adjustment no time was planned. */
const plannedFor = (
  no: string,
  row: { plannedOn: CalendarDay | null; plannedPrecision: TimePrecision } | undefined,
) => {
  const { plannedOn = null, plannedPrecision = TimePrecision.MONTH } = row ?? {};
  return { plannedOn: listedNo(no) === no ? plannedOn : null, plannedPrecision };
};

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
  'decision.released_steps as releasedSteps',
  'decision.released_duties as releasedDuties',
  'decision.phase_since as phaseSince',
  'decision.started_on as startedOn',
  'decision.started_at as startedAt',
  'decision.platform_since as platformSince',
  'decision.lead_unit_id as leadUnitId',
  'decision.organ_id as organId',
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
          .select(['s.kind', 's.status', 's.happened_on as happenedOn', 's.note', 's.overtaken'])
          .whereRef('s.decision_id', '=', 'decision.id'),
      ).as('steps'),
      LATE_ENTRIES.as('late'),
      jsonArrayFrom(
        selectEditions(db, sql<string>`split_part(decision.no, '-调', 1)`).select(PLANNED_ON.as('plannedOn')),
      ).as('editions'),
    ]);

type Selected = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/** Laws and settings that decide a decision's steps, besides its own circumstances (专门规定、本机关设定). */
interface InForce {
  laws: readonly SpecialRule[];
  bodies: BodyPolicies;
}

const inForce = (db: Db): Promise<InForce> => rulesOf(db);

function decisionOf(
  { today, editions, units, leadUnitId, late, ...row }: Selected,
  { laws, bodies }: InForce,
): DecisionRow {
  const leadUnit = units.find(({ id }) => id === leadUnitId);
  if (!leadUnit) throw new Error(`decision ${row.no} has no lead unit`);
  const owed = {
    ...plannedFor(row.no, editions.at(-1)),
    requiredSteps: owedSteps(row, editions, { laws, bodies, today }),
  };
  const marks = lateMarks(late, row.facts.includes(DecisionFact.LAWFULLY_NOT_PUBLIC));
  const enteredLate = marks.flatMap(({ stepKind }) => stepKind ?? []);
  const course = { plan: owed, steps: row.steps, phase: row.phase, today, enteredLate };
  return {
    ...row,
    leadUnit,
    organ: units.find(({ id }) => id === row.organId) ?? null,
    coUnits: units.filter(({ id }) => id !== leadUnitId),
    lateMarks: marks,
    stepLine: stepLine(course),
  };
}

/** One decision by its id; everyone may see it. */
export const decisionById = (context: Context, id: string): Promise<DecisionRow | null> =>
  read(context, async (db) => {
    const row = await selection(db).where('decision.id', '=', id).executeTakeFirst();
    return row ? decisionOf(row, await inForce(db)) : null;
  });

/** One decision by its number in the catalogue, as 2026-003. */
export const decisionByNo = (context: Context, no: string): Promise<DecisionRow | null> =>
  read(context, async (db) => (await decisionsByNo(db, [no])).get(no) ?? null);

/** The decisions that rows of the catalogue became, by number. */
export async function decisionsByNo(db: Db, nos: readonly string[]): Promise<Map<string, DecisionRow>> {
  if (nos.length === 0) return new Map();
  const rows = await selection(db).where('decision.no', 'in', nos).execute();
  const rules = await inForce(db);
  return new Map(rows.map((row) => [row.no, decisionOf(row, rules)]));
}

/** Which decisions are asked for (查询条件). */
export interface DecisionsAsked {
  year?: number | null | undefined;
  unitId?: string | null | undefined;
  filter?: DecisionFilter | null;
}

/** Decisions of a year or of a unit (牵头或配合), newest numbers last. */
export const decisions = (
  context: Context,
  { year, unitId, filter }: DecisionsAsked,
): Promise<DecisionRow[]> => {
  const { outside, organId, ofCounty, category } = filter ?? {};
  for (const [field, id] of [['unitId', unitId] as const, ['filter.organId', organId] as const])
    if (id != null && !isId(id)) throw badInput('没有这个单位。', [field]);
  return read(context, async (db) => {
    let query = selection(db).orderBy('decision.no');
    if (year != null) query = query.where('decision.year', '=', year);
    if (outside === true) query = query.where('decision.outside_reason', 'is not', null);
    if (organId != null) query = query.where('decision.organ_id', '=', organId);
    if (ofCounty === true) query = query.where('decision.organ_id', 'is', null);
    if (category != null) query = query.where(sql<boolean>`${category} = any(decision.categories)`);
    if (unitId != null) query = query.where(sql<boolean>`${unitId}::uuid = any(decision.unit_ids)`);
    const rules = await inForce(db);
    return (await query.execute()).map((row) => decisionOf(row, rules));
  });
};
