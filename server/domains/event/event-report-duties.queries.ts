import { sql } from 'kysely';
import type { EventReportDutyView } from '#schema/event/event-report-duty-view.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import type { Context, Db, Rules } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { type CalendarDay, dayOf, startOfDay } from '#server/law/calendar/calendar-day.ts';
import { EventReportStanding, reportStanding } from '#server/law/event/event-report-standing.ts';
import type { EventKind } from '#server/law/event/kinds.ts';
import { reportDue } from '#server/law/event/event-report.ts';
import { workingDaysBetween } from '#server/law/calendar/working-day.ts';

/** Published events that were held in these days (已举行的活动), the latest first. */
const held = (db: Db, from: CalendarDay, until: CalendarDay) =>
  db
    .selectFrom('event as e')
    .select(['e.id', 'e.no', 'e.kind', 'e.title', 'e.unit_id as unitId', 'e.ends_at as endsAt'])
    .select(['e.report_published_at as publishedAt', unitJson('e.unit_id').as('unit')])
    .where('e.published_at', 'is not', null)
    .where('e.cancelled_at', 'is', null)
    .where('e.ends_at', '<=', sql<Date>`app_now()`)
    .where('e.ends_at', '>=', startOfDay(from))
    .where('e.ends_at', '<', startOfDay(until))
    .orderBy('e.ends_at', 'desc')
    .orderBy('e.id');

type Row = Awaited<ReturnType<ReturnType<typeof held>['execute']>>[number];

/**
 * 活动情况的公布 of a year: published, published late, due, late; everybody reads it, as every published event says it
 * too.
 */
export const eventReportDuties = (context: Context, asked: number | null): Promise<EventReportDutyView[]> =>
  read(context, async (db) => {
    const rules = await rulesOf(db);
    const year = asked ?? Number(rules.today.slice(0, 4));
    if (!Number.isInteger(year) || year < 1000 || year > 9998) return [];
    const rows = await held(db, firstDay(year), firstDay(year + 1)).execute();
    return rows.map((row) => viewOf(row, rules));
  });

const firstDay = (year: number) => `${year}-01-01` as CalendarDay;

function viewOf(
  { endsAt, publishedAt, ...row }: Row,
  { today, calendar, policy }: Rules,
): EventReportDutyView {
  const due = reportDue(endsAt, calendar, policy);
  const standing = reportStanding(due, publishedAt, today);
  return {
    ...row,
    standing,
    heldOn: dayOf(endsAt),
    dueOn: due.day,
    publishedOn: publishedAt ? dayOf(publishedAt) : null,
    workingDaysLeft:
      standing === EventReportStanding.DUE ? workingDaysBetween(today, due.day, calendar) : null,
  };
}

/** An event whose report is still to come (待公布活动情况的活动). */
export interface UntoldEvent {
  id: string;
  no: string;
  title: string;
  kind: EventKind;
  unitId: string;
  endsAt: Date;
}

/** Events that were held and not reported yet (待公布活动情况的活动). */
export async function untoldEvents(db: Db): Promise<UntoldEvent[]> {
  const { rows } = await sql<UntoldEvent>`
    select e.id, e.no, e.title, e.kind, e.unit_id as "unitId", e.ends_at as "endsAt"
    from event e
    where e.published_at is not null and e.cancelled_at is null and e.report_published_at is null
      and e.ends_at <= app_now() order by e.ends_at`.execute(db);
  return rows;
}
