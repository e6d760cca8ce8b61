import { sql } from 'kysely';
import type { PlanReportView, PlanTaskView, PlanYearView } from '#schema/openness/plan-task-view.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import type { Context, Db, Rules } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { addWorkingDays } from '#server/law/calendar/working-day.ts';
import { isReportYear } from '#server/law/openness/annual-report.ts';
import { openReport, type PlanReport, planStanding } from '#server/law/openness/plan-task.ts';
import type { RecordedFact } from '#server/law/openness/recorded-fact.ts';
import { plansTasks } from './openness.permissions.ts';
import { factsOf } from './report-basis.queries.ts';

const rows = (db: Db) =>
  db
    .selectFrom('plan_task as t')
    .select(['t.id', 't.year', 't.title', 't.content', 't.basis', 't.unit_id as unitId', 't.version'])
    .select(['t.due_on as dueOn', sql<RecordedFact | null>`t.measure`.as('measure'), 't.target'])
    .select(['t.author_ids as authorIds', sql<PlanReport[]>`t.reports`.as('reports')])
    .select(['t.published_on as publishedOn', 't.done_on as doneOn', 't.withdrawn_on as withdrawnOn'])
    .select(['t.withdrawn_reason as withdrawnReason', unitJson('t.unit_id').as('unit')])
    .orderBy('t.due_on')
    .orderBy('t.id');

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

/** A task as far as its measure and its report tell when it was done. */
type Measured = Pick<Row, 'year' | 'unitId' | 'dueOn' | 'measure' | 'target' | 'doneOn'>;

/** Count of a measured task, and whether it was reached by its day; of any other nothing is counted. */
export async function counted(
  db: Db,
  { year, unitId, dueOn, measure, target, doneOn }: Measured,
  today: CalendarDay,
) {
  if (!measure || !target) return { reached: null, doneOn };
  const until = async (through: CalendarDay) =>
    (await factsOf(db, unitId, { from: `${year}-01-01`, through }, [measure]))[0]?.count ?? 0;
  const reached = await until(today);
  const inTime = reached >= target && (await until(dueOn)) >= target;
  return { reached, doneOn: inTime ? dueOn : reached >= target ? today : null };
}

/** A report to everybody who may read it: the public reads what was accepted, and nobody's name. */
const reportsFor = (reports: readonly PlanReport[], { actor }: Context): PlanReportView[] =>
  reports
    .filter(({ decided }) => actor || decided?.accepted)
    .map(({ text, links, on, byName, decided }) => ({
      text,
      links: [...links],
      on,
      byName: actor ? byName : null,
      accepted: decided?.accepted ?? null,
      note: decided?.note ?? '',
    }));

async function viewOf(
  context: Context,
  db: Db,
  row: Row,
  { today, policy, calendar }: Rules,
): Promise<PlanTaskView> {
  const { reached, doneOn } = await counted(db, row, today);
  const soonest = addWorkingDays(today, policy.dutyReminderWorkingDays, calendar).day;
  const open = openReport(row.reports);
  const reportedOn = open?.on ?? null;
  return {
    ...row,
    reached,
    // A measure tells whether it was reached in time, and not on which day.
    doneOn: row.measure ? null : doneOn,
    standing: planStanding({ ...row, doneOn, reportedOn }, today, soonest),
    reports: reportsFor(row.reports, context),
    reporterIds: row.reports.map(({ byId }) => byId),
  };
}

/** The tasks of a year; without one, of the latest that has any. Those that are not published yet the office alone reads. */
export const planYear = (context: Context, asked: number | null): Promise<PlanYearView> =>
  readAsSystem(context, async (db) => {
    if (asked !== null && !isReportYear(asked)) throw badInput('没有这一年的任务。', ['year']);
    const all = plansTasks.allows(context.actor);
    const seen = (query: ReturnType<typeof rows>) =>
      all ? query : query.where('t.published_on', 'is not', null);
    const years = await sql<{ year: number }>`select distinct year from plan_task
      where ${all}::boolean or published_on is not null order by year desc`.execute(db);
    const rules = await rulesOf(db);
    const year = asked ?? years.rows[0]?.year ?? Number(rules.today.slice(0, 4));
    const tasks: PlanTaskView[] = [];
    for (const row of await seen(rows(db)).where('t.year', '=', year).execute())
      tasks.push(await viewOf(context, db, row, rules));
    return { id: String(year), year, years: years.rows.map((one) => one.year), tasks };
  });

/** One task, as whoever acts on it reads it. */
export const planTask = (context: Context, id: string): Promise<PlanTaskView | null> =>
  readAsSystem(context, async (db) => {
    const row = isId(id) ? await rows(db).where('t.id', '=', id).executeTakeFirst() : undefined;
    return row ? viewOf(context, db, row, await rulesOf(db)) : null;
  });
