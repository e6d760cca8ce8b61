/**
 * 重大行政决策程序暂行条例（国务院令第713号）第十五条第二款: the public has 30 days as a rule;
 * where urgency or the like asks for less, that is explained when the draft is opened, not afterwards.
 */
import { addDays, type CalendarDay, daysBetween, inChinese } from './calendar-day.ts';
import { type ClosingDay, closingDay } from './closing-day.ts';
import type { LocalPolicy } from './local-policy.ts';
import type { Finding } from './refusal.ts';
import { type SpecialRule, unshortenable } from './special-law.ts';
import { blank, substance } from './substance.ts';
import type { WorkCalendar } from './working-day.ts';

/** 三十日: what the public has as a rule. 国令713号第十五条; no setting may lower it. */
export const MINIMUM_COMMENT_DAYS = 30;

/** The period of a consultation (征求意见期限). */
export interface CommentPeriod {
  opensOn: CalendarDay;
  /** Last day on which comments are taken; the whole day counts. */
  closesOn: CalendarDay;
  /** Why the period is shorter than 30 days, published together with the draft. */
  shortenReason?: string | null | undefined;
  shortenReasonAt?: Date | null | undefined;
  shortenApprovedBy?: string | null | undefined;
  opensAt?: Date | null | undefined;
  /** Held before this platform, and counted as the county counted then. */
  imported?: boolean | undefined;
}

/** What the county may set itself about periods (本县设定); shown to users as policy, never as law. */
export type PeriodPolicy = Pick<
  LocalPolicy,
  'countMode' | 'rollForwardClosingDay' | 'minShortenedDays' | 'shortenReasonMinChars'
>;

/** Days open to the public: the opening day is day zero, as 民法典第二百零一条 counts periods. */
export const openDays = (period: CommentPeriod, countMode: LocalPolicy['countMode'] = 'EXCLUDE_FIRST') =>
  daysBetween(period.opensOn, period.closesOn) + (period.imported && countMode === 'INCLUDE_BOTH' ? 1 : 0);

/** The day on which the thirty days (三十日) are full, rest day or not. */
export const thirtiethDay = (opensOn: CalendarDay): CalendarDay => addDays(opensOn, MINIMUM_COMMENT_DAYS);

/** The first closing day that needs no reason (最早截止日): the thirtieth day, rolled forward. */
export const earliestClosing = (
  opensOn: CalendarDay,
  calendar: WorkCalendar,
  policy: Pick<LocalPolicy, 'rollForwardClosingDay'>,
): ClosingDay => closingDay(thirtiethDay(opensOn), calendar, policy);

/** Under which laws and which calendar a period is judged (适用的法律和工作日历). */
export interface PeriodSetting {
  special?: readonly SpecialRule[] | undefined;
  calendar: WorkCalendar;
}

/** What forbids publishing this period (征求意见期限); empty when nothing does. */
export function refuseCommentPeriod(
  period: CommentPeriod,
  policy: PeriodPolicy,
  { special = [], calendar }: PeriodSetting,
): Finding[] {
  const days = openDays(period, policy.countMode);
  const earliest = earliestClosing(period.opensOn, calendar, policy).day;
  const binding = unshortenable(special, days);
  if (binding.length > 0) return binding.map((rule) => specialLaw(rule, days, earliest));
  if (days >= MINIMUM_COMMENT_DAYS) return [];
  if (days < 1 || period.shortenReason == null) return [tooShort(days, earliest)];
  return refuseShortening(period, days, policy);
}

function refuseShortening(period: CommentPeriod, days: number, policy: PeriodPolicy): Finding[] {
  const late = period.opensAt && period.shortenReasonAt && period.shortenReasonAt > period.opensAt;
  const thin = substance(period.shortenReason ?? '') < policy.shortenReasonMinChars;
  return [
    ...(late ? [tooLate] : thin ? [tooThin(policy.shortenReasonMinChars)] : []),
    ...(blank(period.shortenApprovedBy) ? [unapproved] : []),
    ...(days < policy.minShortenedDays ? [belowFloor(days, policy.minShortenedDays)] : []),
  ];
}

const at15 = { basis: 'LAW', article: '国令713号第十五条', severity: 'BLOCK' } as const;

const tooShort = (days: number, earliest: CalendarDay): Finding => ({
  ...at15,
  rule: 'R-17',
  code: 'PERIOD_TOO_SHORT',
  message:
    days < 1
      ? '截止日应当在公布日之后。'
      : `公开征求意见期限为${days}日，少于${MINIMUM_COMMENT_DAYS}日；最早截止日为${inChinese(earliest)}。`,
  fields: ['closesOn'],
  fix:
    days < 1
      ? `截止日改为${inChinese(earliest)}或以后。`
      : `截止日改为${inChinese(earliest)}或以后，或者说明缩短的理由。`,
});

const tooThin = (chars: number): Finding => ({
  ...at15,
  rule: 'R-18',
  code: 'SHORTEN_REASON_REQUIRED',
  message: '缩短期限应当在公开征求意见时予以说明，说明要让公众看得明白。',
  fields: ['shortenReason'],
  fix: `写明缩短的原因；本县设定不少于${chars}字，标点和重复的字句不计。`,
});

const tooLate: Finding = {
  ...at15,
  rule: 'R-18',
  code: 'SHORTEN_REASON_REQUIRED',
  message: '缩短期限应当在公开征求意见时予以说明，公布之后补充的说明无效。',
  fields: ['shortenReason'],
  fix: '将截止日延长至满30日。',
};

const unapproved: Finding = {
  rule: 'R-18',
  basis: 'POLICY',
  article: '本县规定',
  severity: 'BLOCK',
  code: 'SHORTEN_APPROVAL_REQUIRED',
  message: '本县规定，缩短期限须经县政府领导批准。',
  fields: ['shortenApprovedBy'],
  fix: '填写批准缩短期限的领导。',
};

/** The county's own rule, not the law's: a warning that may be acknowledged with a stored reason. */
const belowFloor = (days: number, floor: number): Finding => ({
  rule: 'R-18',
  basis: 'DESIGN',
  article: '本县设定',
  severity: 'WARN',
  code: 'PERIOD_BELOW_POLICY_FLOOR',
  message: `缩短后的期限为${days}日，少于本县设定的${floor}日。`,
  fields: ['closesOn'],
  fix: `期限改为${floor}日以上，或者写明仍按此办理的理由。`,
});

const specialLaw = (rule: SpecialRule, days: number, earliest: CalendarDay): Finding => ({
  rule: 'R-04',
  basis: 'LAW',
  article: rule.article,
  severity: 'BLOCK',
  code: 'SPECIAL_LAW_APPLIES',
  message: `${rule.label}的期限不得少于${rule.minimumDays}日，不得缩短；现为${days}日。`,
  fields: ['closesOn'],
  fix: `截止日改为${inChinese(earliest)}或以后。`,
});
