/**
 * R-102 (ours). 政务公开工作要点的任务: what the year's plan asks of which unit by which day, and how it stands. Of a task with a
 * measure the record itself tells whether it is done; of any other a unit's report that somebody else has checked.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

/** How a task stands on a day (推进情况). */
export const [PlanStanding, PLAN_STANDING_LABELS] = vocabulary({
  OVERDUE: '逾期未完成',
  SOON: '即将到期',
  AHEAD: '推进中',
  DONE_LATE: '逾期完成',
  DONE: '按期完成',
  WITHDRAWN: '不再执行',
});
export type PlanStanding = keyof typeof PlanStanding;

/** Facts of a task on a day. */
export interface PlanCourse {
  readonly dueOn: CalendarDay;
  /** The day on which it was done: that of the report that was accepted, or of the record. */
  readonly doneOn: CalendarDay | null;
  /** Day of a report that nobody has decided yet: the unit is not late while others look at it. */
  readonly reportedOn: CalendarDay | null;
  readonly withdrawnOn: CalendarDay | null;
}

/** How it stands today; `soonest` is the first day of which nobody has to be reminded yet. Late stays late. */
export function planStanding(
  { dueOn, doneOn, reportedOn, withdrawnOn }: PlanCourse,
  today: CalendarDay,
  soonest: CalendarDay,
): PlanStanding {
  if (withdrawnOn) return PlanStanding.WITHDRAWN;
  if (doneOn) return doneOn <= dueOn ? PlanStanding.DONE : PlanStanding.DONE_LATE;
  if ((reportedOn ?? today) > dueOn) return PlanStanding.OVERDUE;
  return dueOn <= soonest && !reportedOn ? PlanStanding.SOON : PlanStanding.AHEAD;
}

/** A report on a task, and its fate (报告、核实). */
export interface PlanReport {
  readonly text: string;
  /** Addresses at which it is seen (佐证). */
  readonly links: readonly string[];
  readonly on: CalendarDay;
  readonly byId: string;
  readonly byName: string;
  readonly decided: PlanDecision | null;
}

/** 核实: accepted, or sent back with a reason. */
export interface PlanDecision {
  readonly accepted: boolean;
  readonly note: string;
  readonly on: CalendarDay;
  readonly byName: string;
}

/** The report that nobody has decided yet. */
export const openReport = (reports: readonly PlanReport[]): PlanReport | null =>
  reports.find(({ decided }) => decided === null) ?? null;
