import { sql } from 'kysely';
import type { FactCount } from '#schema/openness/annual-report.ts';
import { countedRequests } from '#server/domains/casework/request-year.queries.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { type ReportRow, requestYearRows } from '#server/law/casework/request-year.ts';
import { ReportLevel } from '#server/law/openness/annual-report.ts';
import { RecordedFact } from '#server/law/openness/recorded-fact.ts';

/** Whose year is counted (统计口径): a unit's own; the government's report counts the whole county's. */
export interface Counting {
  level: ReportLevel;
  unitId: string;
  year: number;
}

/** Part of an annual report that is drawn from the record (由记录得出的). */
export interface ReportBasis {
  requests: ReportRow[];
  facts: FactCount[];
}

/** Counted over every row, whoever asks: for a sight that sees them all. */
export async function reportBasis(db: Db, counting: Counting): Promise<ReportBasis> {
  const unitId = counting.level === ReportLevel.GOVERNMENT ? null : counting.unitId;
  const counted = await countedRequests(db, counting.year, unitId);
  return {
    requests: requestYearRows(counting.year, counted),
    facts: await factsOf(db, unitId, { from: `${counting.year}-01-01`, through: `${counting.year}-12-31` }),
  };
}

/** Days that are counted, both included. */
export interface CountedDays {
  from: CalendarDay;
  through: CalendarDay;
}

/** How many of each of these facts a unit's record has; without a unit, the county's. */
export async function factsOf(
  db: Db,
  unitId: string | null,
  { from, through }: CountedDays,
  facts: readonly RecordedFact[] = Object.values(RecordedFact),
): Promise<FactCount[]> {
  const among = (units: string) =>
    sql<boolean>`(${unitId}::uuid is null or ${unitId}::uuid = any(${sql.ref(units)}))`;
  const on = (day: string) => sql<boolean>`${sql.ref(day)} between ${from}::date and ${through}::date`;
  const at = (instant: string) => sql<boolean>`(${sql.ref(instant)} at time zone 'Asia/Shanghai')::date
    between ${from}::date and ${through}::date`;
  const counted: Readonly<Record<RecordedFact, ReturnType<typeof sql<number>>>> = {
    DECISIONS: sql`select count(distinct d.id) from decision_record r join decision d on d.id = r.decision_id
      where r.kind = 'PUBLICATION' and ${on('r.happened_on')} and ${among('d.unit_ids')}`,
    CONSULTATIONS: sql`select count(*) from consultation c where ${on('c.opens_on')} and c.opens_at is not null
      and c.opens_at <= app_now() and ${among('c.unit_ids')}`,
    COMMENTS: sql`select coalesce(sum(t.comments), 0) from comment_day_tally t
      join consultation c on c.id = t.consultation_id where ${on('t.day')} and ${among('c.unit_ids')}`,
    FEEDBACKS: sql`select count(*) from adoption_report a join consultation c on c.id = a.consultation_id
      where ${on('a.published_on')} and ${among('c.unit_ids')}`,
    HEARINGS: sql`select count(*) from hearing h where ${at('h.ended_at')} and ${among('h.unit_ids')}`,
    OPEN_DAYS: held(sql`e.kind <> 'PRESS_CONFERENCE'`, at, among),
    PRESS: held(sql`e.kind = 'PRESS_CONFERENCE'`, at, among),
    REPORTS_HEARD: sql`select count(*) from agenda_item i join meeting m on m.id = i.meeting_id
      where i.purpose = 'OPENNESS' and i.withdrawn_at is null and ${at('m.closed_at')} and ${among('m.unit_ids')}`,
    MESSAGES: sql`select count(*) from case_item i where i.kind = 'MESSAGE' and i.state = 'ANSWERED'
      and ${on('i.answered_on')} and (${unitId}::uuid is null or i.unit_id = ${unitId}::uuid)`,
  };
  const asked = facts.map((fact) => sql`(${counted[fact]})::int as ${sql.id(fact)}`);
  const { rows } = await sql<Record<RecordedFact, number>>`select ${sql.join(asked)}`.execute(db);
  return facts.map((fact) => ({ fact, count: rows[0]?.[fact] ?? 0 }));
}

type Condition = (column: string) => ReturnType<typeof sql<boolean>>;

/** Published events that were held: their end is past, and they were not cancelled. */
const held = (kind: ReturnType<typeof sql>, at: Condition, among: Condition) =>
  sql<number>`select count(*) from event e where ${kind} and e.published_at is not null and e.cancelled_at is null
    and e.ends_at <= app_now() and ${at('e.ends_at')} and ${among('e.unit_ids')}`;
