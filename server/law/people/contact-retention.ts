/**
 * 个人信息保护法第十九条、第四十七条: personal data is stored no longer than its purpose needs; contacts until the years of the
 * county's setting have passed since the decision was published, or since a matter that was never published came to
 * rest.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

/**
 * Last day on which contacts may still be stored (联系方式保存期限届满日); from 29 February to the 28th where the year has none.
 */
export function contactsKeptThrough(
  from: CalendarDay,
  { contactRetentionYears }: Pick<LocalPolicy, 'contactRetentionYears'>,
): CalendarDay {
  const year = Number(from.slice(0, 4)) + contactRetentionYears;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const day = from.slice(5) === '02-29' && !leap ? '02-28' : from.slice(5);
  return `${year}-${day}` as CalendarDay;
}

/** Whether contacts have to be deleted by now (应当删除联系方式). */
export const contactsExpired = (
  from: CalendarDay,
  today: CalendarDay,
  policy: Pick<LocalPolicy, 'contactRetentionYears'>,
): boolean => today > contactsKeptThrough(from, policy);
