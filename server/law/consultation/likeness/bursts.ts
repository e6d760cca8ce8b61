/**
 * 短时间集中收到的意见: hours in which far more opinions came than usual. Shown to whoever studies them; each counts and is
 * answered like any other (国令713号第十八条).
 */

/** An hour of the county's clock with what came in it by the platform's own form. */
export interface Hour {
  hour: string;
  count: number;
}

/** Fewer than so many in an hour are never told. */
const LEAST = 20;
/** So many times the usual hour is far more. */
const TIMES = 5;

/** The middle one of the hours in which anything came (通常一小时收到的). */
function usual(hours: readonly Hour[]): number {
  const counts = hours.map(({ count }) => count).toSorted((one, other) => one - other);
  return counts[Math.floor((counts.length - 1) / 2)] ?? 0;
}

/** The hours that stand out, most first (集中收到的时段). */
export const burstsAmong = <H extends Hour>(hours: readonly H[]): H[] => {
  const from = Math.max(LEAST, usual(hours) * TIMES);
  return hours
    .filter(({ count }) => count >= from)
    .toSorted((one, other) => other.count - one.count || (one.hour < other.hour ? -1 : 1));
};
