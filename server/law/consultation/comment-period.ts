/**
 * 重大行政决策程序暂行条例（国务院令第713号）第十五条第二款: the public has 30 days as a rule; where urgency or the like calls for
 * fewer, the reason is given when the draft is opened, not afterwards.
 */
import { addDays, type CalendarDay, daysBetween, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type ClosingDay, closingDay } from './closing-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { fullDay, unfilled, writtenDays } from './asked-days.ts';
import { basisOf, DayUnit, type SpecialRule } from '#server/law/catalogue/special-law.ts';
import { blank, substance } from '#server/law/substance.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';

const r17 = provision('R-17', 'LAW', '国令713号第十五条');
const r18 = provision('R-18', 'LAW', '国令713号第十五条');
const r17Own = provision('R-17', 'DESIGN', '本机关设定');
const r18Policy = provision('R-18', 'POLICY', '本县规定');
const r18Design = provision('R-18', 'DESIGN', '本县设定');
const r04 = (rule: SpecialRule) => provision('R-04', basisOf(rule), rule.article);

/** 三十日: days the public has as a rule. 国令713号第十五条; no setting may lower it. */
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
}

/** The county's settings on periods (本县设定); shown to users as policy, never as law. */
export type PeriodPolicy = Pick<
  LocalPolicy,
  'rollForwardClosingDay' | 'minShortenedDays' | 'shortenReasonMinChars'
> &
  OwnDays;

/** 第四十二条: a body that decides for itself may set a longer period for its own decisions; days, counted as the thirty are. */
interface OwnDays {
  consultationDays?: number | undefined;
}

/** Days open to the public: the opening day is day zero, as 民法典第二百零一条 counts periods. */
export const openDays = ({ opensOn, closesOn }: Pick<CommentPeriod, 'opensOn' | 'closesOn'>) =>
  daysBetween(opensOn, closesOn);

/** Usual length of a period in days (一般期限): thirty, or the more that the body set for itself. */
const usualDays = ({ consultationDays = MINIMUM_COMMENT_DAYS }: OwnDays): number =>
  Math.max(MINIMUM_COMMENT_DAYS, consultationDays);

/** The period that a round is to have as a rule (应有的期限). */
export interface AskedPeriod {
  /** Its length in the words of the rule that asks for it: 30日, 40日, 22个工作日. */
  written: string;
  /** The day on which it is completed (期满之日), rest day or not. */
  fullOn: CalendarDay;
}

/** Usual period of a round (应有的期限): thirty days, the body's own setting or a special law, whichever ends last. */
export const askedPeriod = (
  opensOn: CalendarDay,
  calendar: WorkCalendar,
  own: OwnDays,
  special: readonly SpecialRule[] = [],
): AskedPeriod =>
  special.reduce<AskedPeriod>(
    (longest, rule) => {
      const fullOn = fullDay(rule, opensOn, calendar);
      return fullOn === null || fullOn <= longest.fullOn
        ? longest
        : { written: writtenDays(rule.minimumDays ?? MINIMUM_COMMENT_DAYS, rule.dayUnit), fullOn };
    },
    {
      written: writtenDays(usualDays(own), DayUnit.CALENDAR_DAY),
      fullOn: addDays(opensOn, usualDays(own)),
    },
  );

/** First closing day without a reason (最早截止日): the day on which the usual period is completed, rolled forward. */
export const earliestClosing = (
  opensOn: CalendarDay,
  calendar: WorkCalendar,
  policy: Pick<LocalPolicy, 'rollForwardClosingDay'> & OwnDays,
  special: readonly SpecialRule[] = [],
): ClosingDay => closingDay(askedPeriod(opensOn, calendar, policy, special).fullOn, calendar, policy);

/** Laws and work calendar by which a period is judged (适用的法律和工作日历). */
export interface PeriodSetting {
  special?: readonly SpecialRule[] | undefined;
  calendar: WorkCalendar;
  /** Before the opening: a leader approves it by an act of their own (请批), not by a name in the notice. */
  approvedApart?: boolean | undefined;
}

/** Reasons against publishing this period (征求意见期限); empty when there are none. */
export function refuseCommentPeriod(
  period: CommentPeriod,
  policy: PeriodPolicy,
  { special = [], calendar, approvedApart = false }: PeriodSetting,
): Finding[] {
  const days = openDays(period);
  const earliest = earliestClosing(period.opensOn, calendar, policy, special).day;
  const bound = refuseSpecialPeriod(period, policy, { special, calendar });
  if (bound.length > 0) return bound;
  const asking = unfilled(special, period, calendar);
  if (days >= MINIMUM_COMMENT_DAYS && asking.length === 0)
    return days < usualDays(policy) ? [belowOwn(days, usualDays(policy), earliest)] : [];
  if (days >= 1 && period.shortenReason != null)
    return refuseShortening(
      { ...period, approvedApart },
      days,
      policy,
      askedPeriod(period.opensOn, calendar, policy, special).written,
    );
  if (days < MINIMUM_COMMENT_DAYS) return [tooShort(days, earliest)];
  return asking.map((rule) => shorterThanAsked(rule, days, earliest));
}

/** Whether a period is shorter than it is as a rule (缩短期限): than thirty days, or than a special law asks for. */
export const isShortened = (
  period: Pick<CommentPeriod, 'opensOn' | 'closesOn'>,
  { special = [], calendar }: PeriodSetting,
): boolean => openDays(period) < MINIMUM_COMMENT_DAYS || unfilled(special, period, calendar).length > 0;

/** Special laws that forbid so short a period, whatever reason is given (不得缩短): one finding per law. */
export function refuseSpecialPeriod(
  period: Pick<CommentPeriod, 'opensOn' | 'closesOn'>,
  policy: PeriodPolicy,
  { special = [], calendar }: PeriodSetting,
): Finding[] {
  const days = openDays(period);
  const earliest = earliestClosing(period.opensOn, calendar, policy, special).day;
  return unfilled(special, period, calendar)
    .filter(({ shortenable }) => !shortenable)
    .map((rule) => specialLaw(rule, days, earliest));
}

function refuseShortening(
  period: CommentPeriod & { approvedApart: boolean },
  days: number,
  policy: PeriodPolicy,
  asked: string,
): Finding[] {
  const late = period.opensAt && period.shortenReasonAt && period.shortenReasonAt > period.opensAt;
  const thin = substance(period.shortenReason ?? '') < policy.shortenReasonMinChars;
  return [
    ...(late ? [tooLate(asked)] : thin ? [tooThin(policy.shortenReasonMinChars)] : []),
    ...(!period.approvedApart && blank(period.shortenApprovedBy) ? [unapproved] : []),
    ...(days < policy.minShortenedDays ? [belowFloor(days, policy.minShortenedDays)] : []),
  ];
}

const tooShort = (days: number, earliest: CalendarDay) =>
  days < 1
    ? r17.block('PERIOD_TOO_SHORT', 'closesOn')`
      截止日应当在公布日之后。
      截止日改为${inChinese(earliest)}或以后。`
    : r17.block('PERIOD_TOO_SHORT', 'closesOn')`
      公开征求意见期限为${days}日，少于${MINIMUM_COMMENT_DAYS}日；最早截止日为${inChinese(earliest)}。
      截止日改为${inChinese(earliest)}或以后，或者说明缩短的理由。`;

const tooThin = (chars: number) => r18.block('SHORTEN_REASON_REQUIRED', 'shortenReason')`
  缩短期限应当在公开征求意见时予以说明，说明要让公众看得明白。
  写明缩短的原因；本县设定不少于${chars}字，标点和重复的字句不计。`;

const tooLate = (asked: string) => r18.block('SHORTEN_REASON_REQUIRED', 'shortenReason')`
  缩短期限应当在公开征求意见时予以说明，公布之后补充的说明无效。
  将截止日延长至满${asked}。`;

const unapproved = r18Policy.block('SHORTEN_APPROVAL_REQUIRED', 'shortenApprovedBy')`
  本县规定，缩短期限须经作出决策的机关的领导批准。
  写明由谁签批，如“常务副县长”；没有签批的，按不少于30日安排。`;

/** The county's own rule, not the law's: a warning that may be acknowledged with a stored reason. */
const belowFloor = (days: number, floor: number) => r18Design.warn('PERIOD_BELOW_POLICY_FLOOR', 'closesOn')`
  缩短后的期限为${days}日，少于本县设定的${floor}日。
  期限改为${floor}日以上，或者写明仍按此办理的理由。`;

/** A body's own setting above the statute's days: a warning, as the county's own is. */
const belowOwn = (days: number, own: number, earliest: CalendarDay) => r17Own.warn(
  'PERIOD_BELOW_OWN_DAYS',
  'closesOn',
)`
  公开征求意见期限为${days}日，少于本机关设定的${own}日。
  截止日改为${inChinese(earliest)}或以后，或者写明仍按此办理的理由。`;

const specialLaw = (rule: SpecialRule, days: number, earliest: CalendarDay) =>
  r04(rule).block('SPECIAL_LAW_APPLIES', 'closesOn')`
    ${rule.label}的期限不得少于${writtenDays(rule.minimumDays ?? MINIMUM_COMMENT_DAYS, rule.dayUnit)}，不得缩短；现为${days}日。
    截止日改为${inChinese(earliest)}或以后。`;

const shorterThanAsked = (rule: SpecialRule, days: number, earliest: CalendarDay) =>
  r04(rule).block('PERIOD_TOO_SHORT', 'closesOn')`
    ${rule.label}的期限一般不少于${writtenDays(rule.minimumDays ?? MINIMUM_COMMENT_DAYS, rule.dayUnit)}；现为${days}日。
    截止日改为${inChinese(earliest)}或以后，或者说明缩短的理由。`;
