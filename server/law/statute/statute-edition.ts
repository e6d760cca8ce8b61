/**
 * 法规的版本: the text of a law on a day. Editions follow each other by the day they came into force, whenever each was entered; of
 * two that begin on one day the later entered corrects the other. One that ends the law is its repeal.
 */
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

/** Effect of an edition on a day (效力). */
export const [StatuteStanding, STATUTE_STANDING_LABELS] = vocabulary({
  IN_FORCE: '现行有效',
  AMENDED: '已修改',
  REPEALED: '已废止',
  COMING: '尚未施行',
});
export type StatuteStanding = keyof typeof StatuteStanding;

/** An edition as far as it decides what is in force (版本). */
export interface StatuteSpan {
  code: string;
  no: number;
  from: CalendarDay;
  /** 废止: the law is no longer in force from its day on. */
  ends: boolean;
}

/** The confirmed editions with the last day of each (失效之日), the earliest first; one corrected the day it begins is left out. */
export function inOrderOfForce<Edition extends StatuteSpan>(
  editions: readonly Edition[],
): (Edition & { until: CalendarDay | null })[] {
  const standing = editions
    .filter((one) => !editions.some((other) => corrects(other, one)))
    .toSorted((a, b) => a.code.localeCompare(b.code) || a.from.localeCompare(b.from));
  return standing.map((one, index) => {
    const next = standing[index + 1];
    return { ...one, until: next?.code === one.code ? addDays(next.from, -1) : null };
  });
}

const corrects = (other: StatuteSpan, one: StatuteSpan) =>
  other.code === one.code && other.from === one.from && other.no > one.no;

/** The edition of a law that is in force on a day, or the one that repealed it (当日的版本); undefined before its first day. */
export const editionOn = <Edition extends StatuteSpan & { until: CalendarDay | null }>(
  editions: readonly Edition[],
  day: CalendarDay,
): Edition | undefined => editions.find(({ from, until }) => from <= day && (until === null || day <= until));

/**
 * Effect of a confirmed edition on a day (效力): of a law that was repealed, the edition repealed and the repeal itself. `ordered` are the
 * confirmed editions in the order of force.
 */
export function statuteStanding(
  { code, no }: Pick<StatuteSpan, 'code' | 'no'>,
  ordered: readonly (StatuteSpan & { until: CalendarDay | null })[],
  today: CalendarDay,
): StatuteStanding {
  const own = ordered.filter((one) => one.code === code);
  const at = own.findIndex((one) => one.no === no);
  const edition = own[at];
  if (!edition) return StatuteStanding.AMENDED;
  if (edition.from > today) return StatuteStanding.COMING;
  if (edition.ends) return StatuteStanding.REPEALED;
  if (edition.until === null || today <= edition.until) return StatuteStanding.IN_FORCE;
  return own[at + 1]?.ends ? StatuteStanding.REPEALED : StatuteStanding.AMENDED;
}
