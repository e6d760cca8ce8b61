/**
 * Findings of the law on the days being typed, by the very functions the server judges with, on the server's own day.
 */
import { type CalendarDay, isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type ClosingDay, closingDay, refuseRestingClose } from '#server/law/consultation/closing-day.ts';
import {
  type AskedPeriod,
  askedPeriod,
  earliestClosing,
  isShortened,
  openDays,
  refuseCommentPeriod,
} from '#server/law/consultation/comment-period.ts';
import type { Setting } from '#server/law/policy/body-policy.ts';
import { DEFAULT_POLICY, readPolicyValue } from '#server/law/policy/local-policy.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import type { DossierForm } from './dossier-form.ts';

/** The county's settings as the contract gives them, those of a body behind them, in the law's form. */
export const policyOf = (values: readonly { key: string; value: string }[]): Setting =>
  Object.assign(
    { ...DEFAULT_POLICY },
    ...values.map(({ key, value }) => ({ [key]: readPolicyValue(key, value) })),
  ) as Setting;

/** Under which law and on which day a period is judged. */
export interface PeriodRules {
  today: string;
  policy: Setting;
  calendar: WorkCalendar;
  /** 专门规定 on the day it would open. */
  laws: readonly SpecialRule[];
}

export interface PeriodHints {
  /** The day it would open. */
  opensOn: CalendarDay;
  /** The first last day that needs no reason. */
  earliest: ClosingDay;
  /** Usual length of the period. */
  asked: AskedPeriod;
  /** The last day as it will be announced; null while none is typed. */
  announced: ClosingDay | null;
  /** Days open to the public; null while none is typed. */
  days: number | null;
  /** Whether a reason must be given for so short a period. */
  shortened: boolean;
  findings: readonly Finding[];
}

type Typed = Pick<DossierForm, 'closesOn' | 'opensAt' | 'shortenReason'>;

const laterOf = (planned: string, today: string) => (planned > today ? planned : today);

/** Everything about the period as it is typed now. */
export function periodHints(typed: Typed, rules: PeriodRules): PeriodHints {
  const { policy, calendar, laws: special } = rules;
  const opensOn = laterOf(typed.opensAt.slice(0, 10), rules.today) as CalendarDay;
  const earliest = earliestClosing(opensOn, calendar, policy, special);
  const asked = askedPeriod(opensOn, calendar, policy, special);
  if (!isCalendarDay(typed.closesOn))
    return { opensOn, earliest, asked, announced: null, days: null, shortened: false, findings: [] };
  const announced = closingDay(typed.closesOn, calendar, policy);
  const period = {
    opensOn,
    closesOn: announced.day,
    shortenReason: typed.shortenReason.trim() || null,
  };
  const findings = [
    ...refuseCommentPeriod(period, policy, { special, calendar, approvedApart: true }),
    ...refuseRestingClose(typed.closesOn, calendar, policy),
  ];
  const days = openDays(period);
  const shortened = days >= 1 && isShortened(period, { special, calendar });
  return { opensOn, earliest, asked, announced, days, shortened, findings };
}
