import { sql } from 'kysely';
import { WorkCalendarYear } from '#schema/policy/work-calendar-year.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { ListedDay, YearArrangement } from '#server/law/calendar/special-days.ts';
import type { CalendarStand } from './refuse-work-calendar.ts';

/** Holds the calendar until the command ends. */
export async function holdCalendar({ db }: CommandContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('work calendar'))`.execute(db);
}

/** The years imported so far. */
export async function calendarStand({ em, today }: CommandContext): Promise<CalendarStand> {
  const known = await em.find(WorkCalendarYear, {});
  return { years: known.map((one) => one.year), thisYear: Number(today.slice(0, 4)) };
}

/** The arrangement of a year on record (已导入的安排); null where it is not imported yet. */
export async function yearKept({ em, db }: CommandContext, year: number): Promise<YearArrangement | null> {
  const row = await em.findOne(WorkCalendarYear, { year });
  if (!row) return null;
  const days = await db
    .selectFrom('special_day')
    .select(['day', 'kind', 'name'])
    .where('day', '>=', `${year}-01-01` as CalendarDay)
    .where('day', '<=', `${year}-12-31` as CalendarDay)
    .orderBy('day')
    .execute();
  return { days, notice: row.notice };
}

/** Replaces one year's days; provisional due days are computed anew by the domains that own them. */
export async function keepYear(
  command: CommandContext,
  year: number,
  { days, notice }: YearArrangement,
): Promise<void> {
  command.about('calendar', String(year));
  await replaceDays(command, year, days);
  const row = { year, notice, importedById: command.actor?.id ?? null, importedAt: command.now };
  await command.em.upsert(WorkCalendarYear, row);
  command.publish('calendar', 'site');
  await command.enqueue('calendar-imported', { year }, { key: `calendar-imported:${year}` });
}

async function replaceDays({ db }: CommandContext, year: number, days: readonly ListedDay[]) {
  await db
    .deleteFrom('special_day')
    .where('day', '>=', `${year}-01-01` as CalendarDay)
    .where('day', '<=', `${year}-12-31` as CalendarDay)
    .execute();
  await db
    .insertInto('special_day')
    .values(days.map(({ day, kind, name }) => ({ day, kind, name })))
    .execute();
}
