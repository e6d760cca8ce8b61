/**
 * 县政务公开任务清单: the decision time of a row lies in the year of its catalogue, and is still to come when the row is
 * published. A matter of several years states in its 细化完成时间 what is done in this one; both are printed.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { lastPlannedDay, plannedText } from '#server/law/calendar/planned-time.ts';
import type { TimePrecision } from '#server/law/decision/decision-category.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r06 = provision('R-06', 'DESIGN', '目录填写规则');

/** Decision time of a row, with its stages (决策时间和细化完成时间). */
export interface PlannedTime {
  plannedOn: CalendarDay | null;
  plannedPrecision: TimePrecision;
  stagedTimes: readonly string[];
}

/** Year of a catalogue and the day on which it is published (目录年度和公布日). */
export interface CatalogueYear {
  year: number;
  publishesOn: CalendarDay;
}

/** Reasons against a decision time that an edition states for the first time (决策时间不符); one published before stands. */
export function refusePlannedTime(time: PlannedTime, { year, publishesOn }: CatalogueYear): Finding[] {
  const { plannedOn, plannedPrecision, stagedTimes } = time;
  if (plannedOn === null) return [];
  const last = lastPlannedDay(plannedOn, plannedPrecision);
  const text = plannedText(plannedOn, plannedPrecision);
  const [planned, published] = [yearOf(plannedOn), yearOf(publishesOn)];
  // The catalogue of a year that is over is entered as it was.
  if (last < publishesOn && published <= year) return [past(text)];
  if (planned < year) return [beforeYear(text, year)];
  const staged = stagedTimes.some((line) => line.normalize('NFKC').includes(`${year}年`));
  return planned > year && !staged ? [afterYear(text, year)] : [];
}

const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));

const past = (text: string) => r06.block('PLANNED_TIME_PAST', 'plannedOn')`
  决策时间${text}已经过去。
  填写还能办到的时间；上一年度没有完成的事项，结转后填写新的时间，原定时间照样公开。`;

const beforeYear = (text: string, year: number) => r06.block('PLANNED_OUTSIDE_YEAR', 'plannedOn')`
  决策时间${text}早于${year}年度。
  属于上一年度的事项，列入上一年度目录；否则改为${year}年内的时间。`;

const afterYear = (text: string, year: number) => r06.block(
  'PLANNED_OUTSIDE_YEAR',
  'plannedOn',
  'stagedTimes',
)`
  决策时间${text}在${year}年以后，没有写明${year}年办到哪一步。
  改为${year}年内的时间；跨年度的事项，在细化完成时间中写明“${year}年”办到哪一步，随目录公布。`;
