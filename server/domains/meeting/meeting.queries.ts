import { sql } from 'kysely';
import type { Connection } from '#schema/kernel/page.ts';
import { MeetingState, type MeetingView } from '#schema/meeting/meeting-view.ts';
import { placeOf } from '#server/ground/kernel/place.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { addDays, type CalendarDay, startOfDay } from '#server/law/calendar/calendar-day.ts';
import type { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { agendasOf } from './agenda.queries.ts';
import { noticesOf, streamsOf } from './meeting-parts.queries.ts';
import { type MeetingRow, meetingSelection, meetingViewOf } from './meeting-row.ts';

/** Which part of the list is asked for. */
export interface MeetingsAsked {
  year?: number | null | undefined;
  kind?: MeetingKind | null | undefined;
  state?: MeetingState | null | undefined;
  unitId?: string | null | undefined;
  from?: CalendarDay | null | undefined;
  to?: CalendarDay | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

const IN_STATE: Readonly<Record<MeetingState, string>> = {
  [MeetingState.COMING]: `m.stage in ('PLANNED', 'AGENDA_SET', 'INVITING', 'READY', 'IN_SESSION')`,
  [MeetingState.HELD]: `m.stage in ('ENDED', 'MINUTES_DRAFTED', 'REVIEWED', 'PUBLISHED', 'ARCHIVED')`,
  [MeetingState.CANCELLED]: `m.stage = 'CANCELLED'`,
};

/** Meetings (会议) the requester may see, the latest first. */
export function meetingsPage(context: Context, asked: MeetingsAsked): Promise<Connection<MeetingView>> {
  const size = pageSize(asked.first, 20);
  const place = placeOf(asked.after);
  return read(context, async (db) => {
    let query = filtered(db, asked).orderBy('m.starts_at', 'desc').orderBy('m.id', 'desc');
    if (place)
      query = query.where(sql<boolean>`(m.starts_at, m.id) < (${place.at}::timestamptz, ${place.id}::uuid)`);
    const page = pageOf(await query.limit(size + 1).execute(), size, (row) => [
      row.starts_at.toISOString(),
      row.id,
    ]);
    return { ...page, nodes: await viewsOf(db, page.nodes) };
  });
}

function filtered(db: Db, { year, kind, state, unitId, from, to }: MeetingsAsked) {
  let query = meetingSelection(db);
  if (year != null) query = query.where('m.year', '=', year);
  if (kind != null) query = query.where('m.kind', '=', kind);
  if (state != null) query = query.where(sql<boolean>`${sql.raw(IN_STATE[state])}`);
  if (unitId != null) query = query.where('m.unit_id', '=', unitId);
  if (from != null) query = query.where('m.starts_at', '>=', startOfDay(from));
  if (to != null) query = query.where('m.starts_at', '<', startOfDay(addDays(to, 1)));
  return query;
}

async function viewsOf(db: Db, rows: readonly MeetingRow[]): Promise<MeetingView[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const agenda = await agendasOf(db, ids);
  const notices = await noticesOf(db, ids);
  const streams = await streamsOf(db, ids);
  return rows.map((row) =>
    meetingViewOf(row, {
      agenda: agenda.filter(({ meetingId }) => meetingId === row.id),
      notices: notices.filter(({ meetingId }) => meetingId === row.id),
      stream: streams.find(({ meetingId }) => meetingId === row.id) ?? null,
    }),
  );
}

const one = async (db: Db, column: 'm.no' | 'm.id', value: string): Promise<MeetingView | null> => {
  const rows = await meetingSelection(db).where(column, '=', value).execute();
  return (await viewsOf(db, rows))[0] ?? null;
};

/** One meeting by its number, as the requester may see it. */
export const meetingByNo = (context: Context, no: string): Promise<MeetingView | null> =>
  read(context, (db) => one(db, 'm.no', no));

/** One meeting by its id, as the requester may see it. */
export const meetingById = (context: Context, id: string): Promise<MeetingView | null> =>
  read(context, (db) => one(db, 'm.id', id));

/**
 * One meeting after an action on it: a reviewer who sent it back may no longer read the draft, and still gets this
 * answer.
 */
export const meetingAfter = (context: Context, id: string): Promise<MeetingView | null> =>
  readAsSystem(context, (db) => one(db, 'm.id', id));

/** The years of which there are meetings to see, the latest first. */
export const meetingYears = (context: Context): Promise<number[]> =>
  read(context, async (db) => {
    const rows = await db.selectFrom('meeting').select('year').distinct().orderBy('year', 'desc').execute();
    return rows.map(({ year }) => year);
  });
