/** 专门规定的版本: an entry is a series of editions; a confirmed one never changes, the next one follows it. */
import { vocabulary } from '#server/law/vocabulary.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { LawSpan } from '#server/law/catalogue/special-law.ts';

/** Progress of an edition of an entry (登记环节). */
export const [LawEntryState, LAW_ENTRY_STATE_LABELS] = vocabulary({
  PROPOSED: '等待确认',
  CONFIRMED: '已确认',
  RETURNED: '已退回',
});
export type LawEntryState = keyof typeof LawEntryState;

/** Whether an edition holds (是否现行有效). */
export const [LawStanding, LAW_STANDING_LABELS] = vocabulary({
  COMING: '即将施行',
  IN_FORCE: '现行有效',
  PAST: '已经失效',
});
export type LawStanding = keyof typeof LawStanding;

/** Whether an edition holds on a day (是否现行有效). */
export const lawStanding = ({ from, until }: LawSpan, today: CalendarDay): LawStanding =>
  until !== null && until < today
    ? LawStanding.PAST
    : from > today
      ? LawStanding.COMING
      : LawStanding.IN_FORCE;

/** Facts about an edition that decide when it holds (登记的一版). */
export interface LawEdition {
  from: CalendarDay;
  code: string;
  no: number;
  /** 停止适用: nothing is asked from its day on. */
  ends: boolean;
}

/**
 * The special laws with the days they are in force (施行和失效之日): an edition holds until the day before the next one of its code. One that
 * ends the entry holds nothing itself; one overtaken before its first day never held.
 */
export const withUntil = <Edition extends LawEdition>(
  editions: readonly Edition[],
): (Edition & { until: CalendarDay | null })[] =>
  editions
    .filter(({ ends }) => !ends)
    .map((edition) => ({ ...edition, until: lastDay(edition, editions) }))
    .filter(({ from, until }) => until === null || from <= until);

function lastDay({ code, no }: LawEdition, editions: readonly LawEdition[]): CalendarDay | null {
  const next = editions.filter((one) => one.code === code && one.no > no).map(({ from }) => from);
  const [first] = next.toSorted();
  return first === undefined ? null : addDays(first, -1);
}
