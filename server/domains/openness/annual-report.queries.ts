import { sql } from 'kysely';
import type {
  AnnualReportBasisView,
  AnnualReportsView,
  AnnualReportView,
} from '#schema/openness/annual-report-view.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { Context, Db, Rules } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  annualReportDue,
  isReportYear,
  reportedYear,
  reportLevel,
  reportStanding,
  reportTitle,
} from '#server/law/openness/annual-report.ts';
import { REPORTING_POSTS } from '#server/law/openness/report-posts.ts';
import { writesReports } from './openness.permissions.ts';
import { reportBasis } from './report-basis.queries.ts';

/** BAD_USER_INPUT on a number that is no year. */
function demandYear(year: number | null): void {
  if (year !== null && !isReportYear(year)) throw badInput('没有这一年的年度报告。', ['year']);
}

const rows = (db: Db) =>
  db
    .selectFrom('annual_report as r')
    .select(['r.id', 'r.unit_id as unitId', 'r.level', 'r.year', 'r.edition', 'r.correction', 'r.version'])
    .select([sql<never>`r.sections`.as('sections'), sql<never>`r.figures`.as('figures')])
    .select([sql<never>`r.requests`.as('requests'), sql<never>`r.facts`.as('facts')])
    .select(['r.author_ids as authorIds', 'r.written_by_name as writtenByName'])
    .select(['r.confirmed_by_name as confirmedByName', 'r.return_reason as returnReason'])
    .select(['r.published_at as publishedAt', 'r.published_on as publishedOn'])
    .select(unitJson('r.unit_id').as('unit'))
    .select(
      sql<string>`coalesce((select l.id from annual_report l where l.unit_id = r.unit_id and l.year = r.year
      and l.published_at is not null order by l.edition desc limit 1), r.id)`.as('latest'),
    )
    .select(
      sql<CalendarDay | null>`(select min(f.published_on) from annual_report f
      where f.unit_id = r.unit_id and f.year = r.year)`.as('firstOn'),
    );

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

/** A report as it is read: before publication with what the record says now; to the public without who worked on it. */
async function viewOf(
  context: Context,
  db: Db,
  { firstOn, ...row }: Row,
  { today }: Rules,
): Promise<AnnualReportView> {
  const basis = row.publishedAt ? null : await reportBasis(db, row);
  const { level, year, unit } = row;
  return {
    ...row,
    ...basis,
    ...(context.actor ? {} : { writtenByName: null, confirmedByName: null }),
    title: reportTitle(unit.name, year),
    dueOn: annualReportDue(level, year),
    standing: reportStanding(level, year, firstOn, today),
  };
}

/** One edition: published, for everybody; before, for its unit. */
export const annualReport = (context: Context, id: string): Promise<AnnualReportView | null> =>
  readAsSystem(context, async (db) => {
    const row = isId(id) ? await rows(db).where('r.id', '=', id).executeTakeFirst() : undefined;
    const own = writesReports.allows(context.actor) && row?.unitId === context.actor?.unitId;
    return row && (row.publishedAt || own) ? viewOf(context, db, row, await rulesOf(db)) : null;
  });

/** Every edition of the requester's unit, the latest year first. */
export function ownAnnualReports(context: Context): Promise<AnnualReportView[]> {
  demand(context, writesReports, 'ownAnnualReports');
  return readAsSystem(context, async (db) => {
    const rules = await rulesOf(db);
    const own = await rows(db)
      .where('r.unit_id', '=', actorOf(context).unitId)
      .orderBy('r.year', 'desc')
      .orderBy('r.edition', 'desc')
      .execute();
    return Promise.all(own.map((row) => viewOf(context, db, row, rules)));
  });
}

/** Numbers of the record on a year for the requester's unit; null where it owes no report. */
export function annualReportBasis(
  context: Context,
  year: number | null,
): Promise<AnnualReportBasisView | null> {
  demand(context, writesReports, 'annualReportBasis');
  demandYear(year);
  const { unitId } = actorOf(context);
  return readAsSystem(context, async (db) => {
    const { today } = await rulesOf(db);
    const unit = await db.selectFrom('unit').select('kind').where('id', '=', unitId).executeTakeFirst();
    const level = unit && reportLevel(unit.kind);
    if (!level) return null;
    const counting = { level, unitId, year: year ?? reportedYear(today) };
    return {
      ...counting,
      dueOn: annualReportDue(level, counting.year),
      ...(await reportBasis(db, counting)),
    };
  });
}

interface Owing {
  unit: AnnualReportView['unit'];
  reportId: string | null;
  firstOn: CalendarDay | null;
  publishedOn: CalendarDay | null;
  corrected: number;
}

/** Units that owe a report on a year, and what they have published; a unit without anybody who writes one is not asked here. */
export function annualReports(context: Context, asked: number | null): Promise<AnnualReportsView> {
  demandYear(asked);
  return readAsSystem(context, async (db) => {
    const { today } = await rulesOf(db);
    const told = await db
      .selectFrom('annual_report')
      .select('year')
      .where('published_at', 'is not', null)
      .distinct()
      .orderBy('year', 'desc')
      .execute();
    const years = told.map(({ year }) => year);
    const year = asked ?? years[0] ?? reportedYear(today);
    const owing = await owingOn(db, year);
    return { year, years, owed: owing.flatMap((one) => owedBy(one, year, today)) };
  });
}

function owedBy({ unit, firstOn, ...one }: Owing, year: number, today: CalendarDay) {
  const level = reportLevel(unit.kind);
  if (!level) return [];
  const dueOn = annualReportDue(level, year);
  return [{ ...one, unit, dueOn, standing: reportStanding(level, year, firstOn, today) }];
}

const owingOn = async (db: Db, year: number): Promise<Owing[]> =>
  (
    await sql<Owing>`
      select ${unitJson('u.id')} as unit, r.id as "reportId", r.published_on::text as "publishedOn",
        coalesce(r.edition, 1) - 1 as corrected,
        (select min(f.published_on) from annual_report f where f.unit_id = u.id and f.year = ${year})::text as "firstOn"
      from unit u
      left join lateral (select l.id, l.published_on, l.edition from annual_report l
        where l.unit_id = u.id and l.year = ${year} and l.published_at is not null order by l.edition desc limit 1) r on true
      where r.id is not null or (u.active and exists (select from person p
        where p.unit_id = u.id and p.active and posts_of(p) && ${[...REPORTING_POSTS]}::text[]))
      order by u.position, u.name`.execute(db)
  ).rows;
