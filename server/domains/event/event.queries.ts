import { EventState, type EventView } from '#schema/event/event-view.ts';
import { sql } from 'kysely';
import type { Connection } from '#schema/kernel/page.ts';
import { placeOf } from '#server/ground/kernel/place.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { gatherEach } from '#server/ground/kernel/gather.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { addDays, type CalendarDay, startOfDay } from '#server/law/calendar/calendar-day.ts';
import { reportDue, reportLate } from '#server/law/event/event-report.ts';
import { type EventStage, eventStage } from '#server/law/event/event-stage.ts';
import type { EventKind } from '#server/law/event/kinds.ts';
import { refuseParty, refuseSignUpNow } from '#server/law/event/registration.ts';
import { type EventRow, eventSelection } from './event-selection.ts';
import { stageOf } from './event-stage-sql.ts';

/** Query for events. */
export interface EventsAsked {
  kind?: EventKind | null | undefined;
  state?: EventState | null | undefined;
  stage?: EventStage | null | undefined;
  unitId?: string | null | undefined;
  from?: CalendarDay | null | undefined;
  to?: CalendarDay | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

const IN_STATE: Readonly<Record<EventState, string>> = {
  [EventState.COMING]: 'e.cancelled_at is null and e.ends_at > app_now()',
  [EventState.OVER]: 'e.cancelled_at is null and e.ends_at <= app_now()',
  [EventState.CANCELLED]: 'e.cancelled_at is not null',
};

/** Events (活动) the requester may see, the latest first. */
export function eventsPage(context: Context, asked: EventsAsked): Promise<Connection<EventView>> {
  const size = pageSize(asked.first, 20);
  const place = placeOf(asked.after);
  return read(context, async (db) => {
    let query = filtered(db, asked).orderBy('e.starts_at', 'desc').orderBy('e.id', 'desc');
    if (place)
      query = query.where(sql<boolean>`(e.starts_at, e.id) < (${place.at}::timestamptz, ${place.id}::uuid)`);
    const page = pageOf(await query.limit(size + 1).execute(), size, (row) => [
      row.startsAt.toISOString(),
      row.id,
    ]);
    const rules = await rulesOf(db);
    return { ...page, nodes: page.nodes.map((row) => viewOf(row, rules)) };
  });
}

function filtered(db: Db, { kind, state, stage, unitId, from, to }: EventsAsked) {
  let query = eventSelection(db);
  if (kind != null) query = query.where('e.kind', '=', kind);
  if (state != null) query = query.where(sql<boolean>`${sql.raw(IN_STATE[state])}`);
  if (stage != null) query = query.where(stageOf, '=', stage);
  if (unitId != null) query = query.where(sql<boolean>`${unitId}::uuid = any(e.unit_ids)`);
  if (from != null) query = query.where('e.ends_at', '>=', startOfDay(from));
  if (to != null) query = query.where('e.starts_at', '<', startOfDay(addDays(to, 1)));
  return query;
}

/** An event as its reader sees it: what follows from time is worked out at the instant of the reading. */
function viewOf(row: EventRow, { now, today, calendar, policy }: Rules): EventView {
  const due = reportDue(row.endsAt, calendar, policy);
  return {
    ...row,
    stage: eventStage(row, now),
    reportDueOn: due.day,
    reportLate:
      row.publishedAt !== null &&
      row.cancelledAt === null &&
      row.reportPublishedAt === null &&
      reportLate(due, today),
    notices: row.notices.map((notice) => ({ ...notice, at: new Date(notice.at) })),
    slots: row.slots.map((slot) => slotOf(row, slot, now)),
  };
}

function slotOf(row: EventRow, slot: EventRow['slots'][number], now: Date) {
  const turn = { ...slot, startsAt: new Date(slot.startsAt), endsAt: new Date(slot.endsAt) };
  const open = slot.groups.find(({ category }) => category === null);
  const facts = {
    ...row,
    startsAt: turn.startsAt,
    published: row.publishedAt !== null,
    cancelled: row.cancelledAt !== null,
    ...(open ?? { seats: 0, taken: 0, waiting: 0, waitlist: 0 }),
  };
  const closed = refuseSignUpNow(facts, now);
  return { ...turn, signUpFindings: closed.length > 0 ? closed : refuseParty(facts, 1, now) };
}

const one = async (db: Db, column: 'e.no' | 'e.id', value: string): Promise<EventView | null> => {
  const row = await eventSelection(db).where(column, '=', value).executeTakeFirst();
  return row ? viewOf(row, await rulesOf(db)) : null;
};

/** One event by its number, as the requester may see it. */
export const eventByNo = (context: Context, no: string): Promise<EventView | null> =>
  read(context, (db) => one(db, 'e.no', no));

/** The number of the event that was an activity of this decision at an old address, as the requester may see it (原地址). */
export const eventFormerlyAt = (context: Context, decisionNo: string, seq: number): Promise<string | null> =>
  read(context, async (db) => {
    const row = await db
      .selectFrom('event as e')
      .innerJoin('decision as d', 'd.id', 'e.decision_id')
      .select('e.no')
      .where('d.no', '=', decisionNo)
      .where('e.former_seq', '=', seq)
      .executeTakeFirst();
    return row?.no ?? null;
  });

/**
 * Last event of the same kind that was held and reported before this one (上一次); of the same unit, where it has held
 * one.
 */
export const eventBefore = (
  context: Context,
  { kind, unit, startsAt }: Pick<EventView, 'kind' | 'unit' | 'startsAt'>,
): Promise<EventView | null> =>
  read(context, async (db) => {
    const row = await eventSelection(db)
      .where('e.kind', '=', kind)
      .where('e.ends_at', '<', startsAt)
      .where('e.cancelled_at', 'is', null)
      .where('e.report_published_at', 'is not', null)
      .orderBy(sql`e.unit_id = ${unit.id}::uuid`, 'desc')
      .orderBy('e.ends_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? viewOf(row, await rulesOf(db)) : null;
  });

/** One event by its id, for whoever has proved that it is their to see. */
export const eventAfter = (context: Context, id: string): Promise<EventView | null> =>
  readAsSystem(context, (db) => one(db, 'e.id', id));

/** The events of one decision (决策的开放活动), the first one first, as the requester may see them. */
export const eventsOfDecision = (context: Context, decisionId: string): Promise<EventView[]> =>
  read(context, async (db) => {
    const rows = await eventRows(db, decisionId);
    const rules = rows.length > 0 ? await rulesOf(db) : null;
    return rules ? rows.map((row) => viewOf(row, rules)) : [];
  });

const eventRows = gatherEach(async (db, ids) => {
  const rows = await eventSelection(db)
    .select('e.decision_id as key')
    .where('e.decision_id', 'in', ids)
    .orderBy('e.starts_at')
    .orderBy('e.id')
    .execute();
  return rows.map(({ key, ...row }) => [key ?? '', row] as const);
});
