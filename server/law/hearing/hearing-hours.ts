/**
 * 国令713号第十六条 leaves open how long the public may sign up and at which hour a hearing begins: people must be able to
 * come and to sign up by day. Hours of ours, as those in which nobody is written to.
 */
import { isQuiet } from '#server/law/people/quiet-hours.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r27 = provision('R-27', 'DESIGN', '听证办理规则');
const r28 = provision('R-28', 'DESIGN', '听证报名规则');

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Hours by day for which sign-up is open at least: one whole day from eight to ten. */
export const SIGN_UP_DAY_HOURS = 14;
/** Days for which it is open unless a reason is said. */
export const SIGN_UP_DAYS = 3;

/** The instants of a hearing that the public goes by (听证会的时刻). */
export interface HearingTimes {
  beginsAt: Date | null;
  signUpOpensAt: Date | null;
  /** Exclusive. */
  signUpClosesAt: Date | null;
}

/** Findings on a beginning at night (夜间举行). */
export const refuseNight = (beginsAt: Date | null): Finding[] =>
  beginsAt && isQuiet(beginsAt) ? [atNight] : [];

/** Findings on the time for signing up as it is left from `now` on (报名时间太短). */
export function refuseShortSignUp(
  { signUpOpensAt, signUpClosesAt }: Omit<HearingTimes, 'beginsAt'>,
  now: Date | null,
): Finding[] {
  if (!signUpOpensAt || !signUpClosesAt) return [];
  const from = now && now > signUpOpensAt ? now : signUpOpensAt;
  // A period that is over or reversed is reported as that.
  if (from >= signUpClosesAt) return [];
  if (!hasDayHours(from, signUpClosesAt)) return [tooShort];
  return signUpClosesAt.getTime() - from.getTime() < SIGN_UP_DAYS * DAY_MS ? [short] : [];
}

/** Whether so many hours by day lie between two instants, counted by the half hour. */
function hasDayHours(from: Date, to: Date): boolean {
  const step = HOUR_MS / 2;
  let hours = 0;
  for (let at = from.getTime(); at + step <= to.getTime() && hours < SIGN_UP_DAY_HOURS; at += step)
    if (!isQuiet(new Date(at))) hours += 0.5;
  return hours >= SIGN_UP_DAY_HOURS;
}

const FIELDS = ['signUpOpensAt', 'signUpClosesAt'] as const;

const atNight = r27.warn('HEARING_AT_NIGHT', 'startsAt')`
  听证会开始的钟点在晚上十点到早上八点之间，公众难以到会。
  改到白天；确需夜间举行的，写明理由。`;

const tooShort = r28.block('SIGN_UP_TOO_SHORT', ...FIELDS)`
  报名时间太短，早上八点到晚上十点之间合计不足${SIGN_UP_DAY_HOURS}小时。
  至少留出白天的一整天，一般不少于${SIGN_UP_DAYS}日。`;

const short = r28.warn('SIGN_UP_SHORT', ...FIELDS)`
  从公告起可以报名的时间不足${SIGN_UP_DAYS}日。
  推迟报名截止时间，或者写明仍按此办理的理由。`;
