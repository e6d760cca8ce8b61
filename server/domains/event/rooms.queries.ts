import type { EventRoomView } from '#schema/event/event-parts.ts';
import type { OpenDayTerm } from '#server/law/event/event-year.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { openDayTerms } from '#server/law/event/event-year.ts';
import { EVENT_KIND_NAMES, EVENT_KINDS } from '#server/law/event/kinds.ts';

const roomRows = (db: Db) =>
  db
    .selectFrom('event_room')
    .select(['id', 'version', 'name', 'address', 'access', 'entrance', 'transit', 'seats', 'active']);

/** The county's rooms (场地), by name. */
export const eventRooms = (context: Context): Promise<EventRoomView[]> =>
  read(context, (db) => roomRows(db).orderBy('name').execute());

/** The registered room (场地) that a place names; null: another place. */
export const roomNamed = async (context: Context, place: string): Promise<EventRoomView | null> =>
  (await read(context, (db) => roomRows(db).where('name', '=', place).executeTakeFirst())) ?? null;

/** The kinds that count for it. */
const OPEN_DAYS = EVENT_KIND_NAMES.filter((kind) => EVENT_KINDS[kind].countsAsOpenDay);

/** How the year stands against what the county has set itself (年度开放日计划): what was published and not cancelled counts. */
export const openDayYear = (context: Context, year: number | null): Promise<OpenDayTerm[]> =>
  read(context, async (db) => {
    const { now, today, policy } = await rulesOf(db);
    const rows = await db
      .selectFrom('event')
      .select(['starts_at as startsAt', 'ends_at as endsAt'])
      .where('kind', 'in', OPEN_DAYS)
      .where('published_at', 'is not', null)
      .where('cancelled_at', 'is', null)
      .execute();
    const days = rows.map(({ startsAt, endsAt }) => ({ on: dayOf(startsAt), held: endsAt <= now }));
    return openDayTerms(year ?? Number(today.slice(0, 4)), days, today, policy);
  });
