/**
 * The form was unavailable for hours in the last days of a period: the days are given back. 国令713号 has no such
 * rule; ours follows the sense of its 第十五条. The time lost within the last three days counts; from four hours on the
 * last day moves by a day, and by another for each further day lost. It only lengthens, and no hour counts
 * twice.
 */
import { addDays, type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { closingDay } from './closing-day.ts';

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
/** Length in hours from which an outage gives days back. */
export const OUTAGE_HOURS = 4;
/** Number of days before the closing in which an outage counts. */
export const OUTAGE_WINDOW_DAYS = 3;

/** A time in which opinions could not be given (平台中断), half-open. */
export interface Outage {
  beganAt: Date;
  endedAt: Date;
}

/** A period that an outage may have hit. */
export interface OutagePeriod {
  opensAt: Date;
  closesOn: CalendarDay;
  /** Exclusive. */
  closesAt: Date;
}

/** Hours lost in the last days of a period (中断时数); overlapping outages count once. */
export function hoursLost(outages: readonly Outage[], { opensAt, closesAt }: OutagePeriod): number {
  const from = Math.max(opensAt.getTime(), closesAt.getTime() - OUTAGE_WINDOW_DAYS * DAY_HOURS * HOUR_MS);
  const until = closesAt.getTime();
  let counted = from;
  let lost = 0;
  for (const { beganAt, endedAt } of outages.toSorted((one, other) => +one.beganAt - +other.beganAt)) {
    const begin = Math.max(counted, beganAt.getTime());
    const end = Math.min(until, endedAt.getTime());
    if (end <= begin) continue;
    lost += end - begin;
    counted = end;
  }
  return lost / HOUR_MS;
}

/** The last day after these outages (中断后的截止日); the same day when too little was lost. */
export function extensionForOutage(
  outages: readonly Outage[],
  period: OutagePeriod,
  calendar: WorkCalendar,
  policy: Pick<LocalPolicy, 'rollForwardClosingDay'>,
): CalendarDay {
  const hours = hoursLost(outages, period);
  if (hours < OUTAGE_HOURS) return period.closesOn;
  const days = Math.ceil(hours / DAY_HOURS);
  const ended = new Date(Math.max(...outages.map(({ endedAt }) => endedAt.getTime())));
  // An outage over the closing instant: the days given back begin when opinions can be given again.
  const from = ended > period.closesAt ? dayOf(ended) : period.closesOn;
  return closingDay(addDays(from, days), calendar, policy).day;
}

/** Reasons against recording an outage (登记平台中断). */
export function refuseOutage(
  outage: Outage & { reason: string },
  known: readonly Outage[],
  now: Date,
): Finding[] {
  const { beganAt, endedAt, reason } = outage;
  return [
    ...(endedAt <= beganAt ? [endsBefore] : []),
    ...(endedAt > now ? [notOver] : []),
    ...(known.some((one) => one.beganAt < endedAt && beganAt < one.endedAt) ? [knownAlready] : []),
    ...refuseThinReason(reason, { code: 'OUTAGE_REASON_REQUIRED', what: '登记中断', on: r25 }),
  ];
}

const r25 = provision('R-25', 'DESIGN', '依国令713号第十五条精神设定');

const endsBefore = r25.block('OUTAGE_TIMES_REVERSED', 'endedAt')`
  恢复的时间不晚于中断的时间。
  核对中断和恢复的时间。`;

const notOver = r25.block('OUTAGE_NOT_OVER', 'endedAt')`
  恢复的时间还没有到。
  恢复以后再登记，按实际时间计算。`;

const knownAlready = r25.block('OUTAGE_RECORDED', 'beganAt')`
  这段时间里已经登记过一次中断，不重复计算。
  查看此前的登记，把起止改到与它不重叠；完全重合的不用再登。`;
