const HOUR = 3_600_000;
/** Whoever takes a freed seat has a day to answer, unless the meeting is nearer. */
const DAY = 24 * HOUR;
/** So long before the meeting the last answer is due: a later one would find the door closed. */
const LAST = 2 * HOUR;

/** By when the last answer for a meeting is due (最迟答复). */
export const lastReplyBy = (startsAt: Date): Date => new Date(startsAt.getTime() - LAST);

/** By when whoever takes a freed seat answers (递补的答复期限); null when it is too late to invite anybody. */
export function nextReplyBy(before: Date, startsAt: Date, now: Date): Date | null {
  const wanted = Math.max(before.getTime(), now.getTime() + DAY);
  const last = lastReplyBy(startsAt).getTime();
  const replyBy = Math.min(wanted, last);
  return replyBy > now.getTime() ? new Date(replyBy) : null;
}
