/** 第十五条: the days for which the public is heard, and what shortens them. */
import { at, if_, PREPARING, unruled } from './grounds.ts';
import { daysOf, lastDayOf, neverShorter } from './law.ts';
import type { Matter } from './matter.ts';
import type { Told } from './told.ts';

/** Reasons against opening a round today that closes on a given day. */
export const opening = (
  matter: Matter,
  { closesOn = '', reason, approved }: Told,
  today: string,
): string[] => {
  const short = daysOf(today, lastDayOf(closesOn)) < 30;
  return [
    ...at(...PREPARING)(matter),
    ...unruled(matter),
    ...if_(short && neverShorter(matter), 'R-04'),
    ...if_(short && !neverShorter(matter) && reason !== true, 'R-17'),
    ...if_(short && !neverShorter(matter) && reason === true && approved !== true, 'R-18'),
  ];
};
