import type { SpecialDayInput } from '#schema/policy/work-calendar-view.ts';
import { keepProposal, refuseProposal } from '#server/engines/change/propose-change.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { CALENDAR_CHANGE } from './calendar-change.ts';
import { calendarStand, holdCalendar, keepYear, yearKept } from './keep-year.ts';
import { keepCalendar } from './policy.permissions.ts';
import { refuseWorkCalendar } from './refuse-work-calendar.ts';

/** 导入节假日安排: of a year that is not there yet. One that is there is put right by two persons, with the reason; the days before stay on record. */
export const importWorkCalendar = defineCommand(
  ['calendar.imported', '导入节假日安排'],
  keepCalendar,
  async (command, year: number, days: readonly SpecialDayInput[], notice: string, reason: string) => {
    if (year < 2000 || year > 2999) throw badInput('年份应为四位数字。', ['year']);
    await holdCalendar(command);
    command.about('calendar', String(year));
    const listed = days.map(({ day, kind, name }) => ({ day, kind, name }));
    const before = await yearKept(command, year);
    const proposed = { subject: String(year), before, after: { days: listed, notice }, reason };
    const refusal = command.refusalOf([
      ...refuseWorkCalendar(year, days, notice, await calendarStand(command)),
      ...(before ? await refuseProposal(command, CALENDAR_CHANGE, proposed) : []),
    ]);
    if (refusal) return refusal;
    if (before) keepProposal(command, CALENDAR_CHANGE, proposed);
    else await keepYear(command, year, proposed.after);
    return year;
  },
);
