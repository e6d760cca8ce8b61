/**
 * 最迟决策日: the decision time by which a matter is measured. An adjustment published in time moves it; neither a
 * later one nor 结转 into the next year's catalogue takes the lateness away.
 */
import { type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { lastPlannedDay, plannedText } from '#server/law/calendar/planned-time.ts';
import type { TimePrecision } from '#server/law/decision/decision-category.ts';

/** A row of the catalogue as a version in force planned it (目录事项). */
export interface PlanFact {
  /** Year of the catalogue. */
  year: number;
  publishedOn: CalendarDay;
  plannedOn: CalendarDay | null;
  precision: TimePrecision;
  removed: boolean;
}

/** The plan by which a matter is measured, of its plans in the order of publication; null where none names a time. */
export function planKept(plans: readonly PlanFact[]): PlanFact | null {
  let kept: PlanFact | null = null;
  for (const plan of plans) {
    const last = dueBy(kept);
    if (last !== null && (plan.publishedOn > last || plan.year > (kept?.year ?? plan.year))) break;
    kept = plan;
  }
  return dueBy(kept) === null ? null : kept;
}

/** 最迟决策日 */
export const plannedDay = (plans: readonly PlanFact[]): CalendarDay | null => dueBy(planKept(plans));

const dueBy = (plan: PlanFact | null): CalendarDay | null =>
  plan === null || plan.removed || plan.plannedOn === null
    ? null
    : lastPlannedDay(plan.plannedOn, plan.precision);

/** First plan of a matter that was carried over, and how late it is (原定决策时间). */
export interface CarriedTime {
  firstPlannedText: string;
  /** 逾期日数; null where it is not late, or decided. */
  daysLate: number | null;
}

/** 结转事项的原定决策时间 */
export function carriedTime(
  plans: readonly PlanFact[],
  { today, undecided }: { today: CalendarDay; undecided: boolean },
): CarriedTime | null {
  const kept = planKept(plans);
  if (!kept?.plannedOn) return null;
  const late = daysBetween(lastPlannedDay(kept.plannedOn, kept.precision), today);
  return {
    firstPlannedText: plannedText(kept.plannedOn, kept.precision),
    daysLate: undecided && late > 0 ? late : null,
  };
}

/** The decision time with the one it had first (决策时间，原定决策时间). */
export const withFirstTime = (text: string, carried: CarriedTime | null): string =>
  carried ? `${text}（原定${carried.firstPlannedText}${lateWords(carried)}）` : text;

const lateWords = ({ daysLate }: CarriedTime) => (daysLate === null ? '' : `，已逾期${daysLate}日`);
