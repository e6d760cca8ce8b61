import { monthDays, wholeWeeks } from '#client/month.ts';
import type { Duty } from '#client/staff/domains/compliance/duty-words.ts';
import { stateWord } from '#client/staff/domains/compliance/duty-words.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import type { CalendarAround } from '#client/staff/ground/frame/use-work-calendar.ts';
import type { WeekDay } from '#client/ui/Weeks.tsx';
import { isWorkingDay } from '#server/law/calendar/working-day.ts';

/** More on one day are counted and lead to the ledger of that day. */
const SHOWN = 4;

const itemsOf = (day: string, duties: readonly Duty[], ledger: (day: string) => string) => {
  const here = duties.filter((duty) => duty.day === day);
  const shown = here.slice(0, here.length > SHOWN ? SHOWN - 1 : SHOWN);
  return [
    ...shown.map((duty) => ({
      href: decisionPath(duty.decisionNo),
      label: `${stateWord(duty)}：${duty.title}（${duty.decisionNo}）`,
    })),
    ...(here.length > shown.length
      ? [{ href: ledger(day), label: `另有${here.length - shown.length}项` }]
      : []),
  ];
};

/** The whole weeks of a month, with what is due or was done on each day. */
export function weeksOf(
  month: string,
  today: string,
  duties: readonly Duty[],
  calendar: CalendarAround,
  ledger: (day: string) => string,
): WeekDay[] {
  return wholeWeeks(...monthDays(month)).map((day) => ({
    day,
    today: day === today,
    rest: !isWorkingDay(day, calendar),
    note: calendar.nameOf(day),
    items: itemsOf(day, duties, ledger),
  }));
}
