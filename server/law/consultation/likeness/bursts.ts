/**
 * 短时间集中收到的意见: hours in which far more opinions came than usual. Shown to whoever studies them; each counts and is
 * answered like any other (国令713号第十八条).
 */

/** An hour of the county's clock with what came in it by the platform's own form. */
export interface Hour {
  hour: string;
  count: number;
}

/** The same with how many of it are alike with another opinion (其中内容相近的). */
export interface BurstHour extends Hour {
  alike: number;
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

/** 短时间集中收到的：11月23日9时起一小时21条，其中内容相近的18条；照样计入，照样答复。 Nothing where there is none, or where nobody counted. */
export function burstsText(bursts: readonly BurstHour[] | null | undefined): string {
  if (!bursts?.length) return '';
  const each = bursts.map(
    ({ hour, count, alike }) =>
      `${Number(hour.slice(5, 7))}月${Number(hour.slice(8, 10))}日${Number(hour.slice(11, 13))}时起一小时${count}条，其中内容相近的${alike}条`,
  );
  return `短时间集中收到的：${each.join('；')}。这些意见照样计入，照样答复。`;
}
