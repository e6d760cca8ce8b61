/**
 * Clock of a case item whose term the law itself stops and extends (期限的计算): a correction starts it anew, the
 * time in which others are asked is not counted, an extension adds to it. All days are Shanghai civil dates, all lengths 工作日.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '#server/law/calendar/working-day.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

/** Kinds of steps that move a clock (影响期限的事项). */
export const [CaseStepKind, CASE_STEP_LABELS] = vocabulary({
  CORRECTION: '补正',
  THIRD_PARTY: '征求第三方意见',
  OTHER_ORGAN: '征求其他机关意见',
  EXTENSION: '延长答复期限',
});
export type CaseStepKind = keyof typeof CaseStepKind;

/** A step as the clock counts it, by the days on which the platform recorded it. */
export interface ClockStep {
  readonly kind: CaseStepKind;
  /** Day it was asked for (告知、征求、提出之日). */
  readonly on: CalendarDay;
  /** Last day for its reply (补正期限、征求意见期限); null of an extension. */
  readonly until: CalendarDay | null;
  /** Length asked for: of a correction its limit, of an extension what it adds. */
  readonly days: number | null;
  /** Day it came to its end: corrected, replied to, decided upon; null while it is awaited. */
  readonly endedOn: CalendarDay | null;
  /** An extension that was agreed to, a third party that agrees; null where nothing is to be agreed to, or not yet. */
  readonly upheld: boolean | null;
}

/** Facts that a clock counts from: the day of receipt, and its steps in the order in which they were taken. */
export interface Clocked {
  readonly receivedOn: CalendarDay;
  readonly steps: readonly ClockStep[];
}

/** Days after `from` up to and with `to`. */
interface Span {
  from: CalendarDay;
  to: CalendarDay;
}

/** Whether others are asked in it (征求意见). */
export const asksOthers = ({ kind }: Pick<ClockStep, 'kind'>): boolean =>
  kind === CaseStepKind.THIRD_PARTY || kind === CaseStepKind.OTHER_ORGAN;

/** The correction that was asked for (补正); it is asked for once. */
export const correctionOf = <Step extends ClockStep>(steps: readonly Step[]): Step | undefined =>
  steps.find(({ kind }) => kind === CaseStepKind.CORRECTION);

/** Day from which the term is counted (起算日): of receipt, or of the corrected application (条例第三十条). */
function startOf({ receivedOn, steps }: Clocked): CalendarDay {
  const correction = correctionOf(steps);
  return correction?.endedOn ?? correction?.until ?? receivedOn;
}

/** 工作日 that were added with consent (延长). */
const addedDays = (steps: readonly ClockStep[]): number =>
  steps.reduce(
    (sum, { kind, upheld, days }) => sum + (kind === CaseStepKind.EXTENSION && upheld ? (days ?? 0) : 0),
    0,
  );

/** The times in which others were asked since the term began, those that overlap as one; none lasts beyond its limit. */
function stopsSince(start: CalendarDay, steps: readonly ClockStep[]): Span[] {
  const spans: Span[] = [];
  const asked = steps.filter(asksOthers).toSorted((one, other) => (one.on < other.on ? -1 : 1));
  for (const { on, until, endedOn } of asked) {
    const limit = until ?? on;
    const to = endedOn !== null && endedOn < limit ? endedOn : limit;
    const from = on < start ? start : on;
    if (to <= from) continue;
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = to > last.to ? to : last.to;
    else spans.push({ from, to });
  }
  return spans;
}

/**
 * Last day for the answer (答复期限): `term` 工作日 from the start and what was added, without the time in which others are
 * asked. While their reply is awaited it is counted with their whole limit. A stop after the last day saves nothing.
 */
export function clockDue(term: number, clocked: Clocked, calendar: WorkCalendar): CalendarDay {
  const start = startOf(clocked);
  let due = addWorkingDays(start, term + addedDays(clocked.steps), calendar).day;
  for (const { from, to } of stopsSince(start, clocked.steps))
    if (from <= due) due = addWorkingDays(due, workingDaysBetween(from, to, calendar), calendar).day;
  return due;
}

/** 工作日 of the term that were used up by the end of `today` (已用工作日); none while a correction is awaited. */
export function usedDays(clocked: Clocked, today: CalendarDay, calendar: WorkCalendar): number {
  const start = startOf(clocked);
  if (today <= start) return 0;
  const stopped = stopsSince(start, clocked.steps)
    .filter(({ from }) => from < today)
    .reduce((sum, { from, to }) => sum + workingDaysBetween(from, to < today ? to : today, calendar), 0);
  return workingDaysBetween(start, today, calendar) - stopped;
}

/** Whether somebody's reply is awaited on that day, so that the term does not run (期限暂停). */
export const isStopped = (steps: readonly ClockStep[], today: CalendarDay): boolean =>
  steps.some((step) => isAwaited(step, today));

/** Whether the reply to a step is awaited, its limit not over (等待回复). */
export const isAwaited = ({ endedOn, until }: ClockStep, today: CalendarDay): boolean =>
  until !== null && endedOn === null && today <= until;
