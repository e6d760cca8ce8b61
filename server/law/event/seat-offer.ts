/**
 * 候补: strictly first in, first out, no overtaking by smaller parties; a released seat is offered for the hours of
 * the county's own setting, until two hours before the beginning at most, then to the next.
 */

/** Hours before the beginning in which no seat is offered any more (开始前), so that people can still come. */
export const LAST_OFFER_HOURS = 2;

const HOUR_MS = 3_600_000;

/** Deadline for confirming an offered seat (确认时限), exclusive; null when it is too late to offer it. */
export function claimUntil(now: Date, waitlistClaimHours: number, begins: Date | null): Date | null {
  const until = new Date(now.getTime() + waitlistClaimHours * HOUR_MS);
  if (!begins) return until;
  const last = new Date(begins.getTime() - LAST_OFFER_HOURS * HOUR_MS);
  if (last <= now) return null;
  return until < last ? until : last;
}

/**
 * Parties on the waiting list that are offered seats now (候补到位): from the front, as long as each party has room; a
 * larger one in front holds back the smaller ones.
 */
export function nextInLine<Party extends { persons: number }>(
  free: number,
  waiting: readonly Party[],
): Party[] {
  let left = free;
  const held = waiting.findIndex(({ persons }) => (left -= persons) < 0);
  return waiting.slice(0, held === -1 ? waiting.length : held);
}

/**
 * Whether a newcomer is seated at once (有空席): there is room for all of their party, and nobody waiting is overtaken.
 */
export const seatedAtOnce = (
  { seats, taken, waiting }: { seats: number; taken: number; waiting: number },
  persons: number,
): boolean => waiting === 0 && taken + persons <= seats;
