import { sql } from 'kysely';
import type { SpecialDayInput } from '#schema/policy/special-day-input.ts';
import { WorkCalendarYear } from '#schema/policy/work-calendar-year.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { keepCalendar } from './policy.permissions.ts';
import { refuseWorkCalendar } from './refuse-work-calendar.ts';

/** 导入节假日安排: replaces one year's days; provisional due dates are computed anew by the domains that own them. */
export const importWorkCalendar = defineCommand(
  ['calendar.imported', '导入节假日安排'],
  keepCalendar,
  async (command, year: number, days: readonly SpecialDayInput[], notice: string) => {
    if (year < 2000 || year > 2999) throw badInput('年份应为四位数字。', ['year']);
    await sql`select pg_advisory_xact_lock(hashtext('work calendar'))`.execute(command.db);
    command.about('calendar', String(year));
    const known = await command.em.find(WorkCalendarYear, {});
    const stand = { years: known.map((one) => one.year), thisYear: Number(command.today.slice(0, 4)) };
    const refusal = command.refusalOf(refuseWorkCalendar(year, days, notice, stand));
    if (refusal) return refusal;
    await replaceDays(command, year, days);
    const row = { year, notice, importedById: command.actor?.id ?? null, importedAt: command.now };
    await command.em.upsert(WorkCalendarYear, row);
    command.publish('calendar', 'site');
    await command.enqueue('calendar-imported', { year }, { key: `calendar-imported:${year}` });
    return year;
  },
);

async function replaceDays({ db }: CommandContext, year: number, days: readonly SpecialDayInput[]) {
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
