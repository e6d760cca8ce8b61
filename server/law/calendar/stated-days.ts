/**
 * 国令713号第十五条: the length of the consultation that a text of the government states (公开征求意见N日) agrees with the
 * record. That a difference is pointed out before publication is our order of work; only the record counts.
 */
import type { CalendarDay } from './calendar-day.ts';
import { inChinese } from './calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r17 = provision('R-17', 'DESIGN', '文稿与记录核对规则');

/** A consultation period as recorded (征求意见的期限). */
export interface StatedPeriod {
  title: string;
  opensOn: CalendarDay;
  closesOn: CalendarDay;
  /** As R-17 counts them. */
  days: number;
}

/** 公开征求意见38日、征求意见期限为三十天. */
const STATED =
  /征求(?:公众|社会)?意见(?:稿)?(?:的)?(?:期限|时间)?(?:为|共|达|历时|满)?\s*([0-9０-９]{1,3}|[零〇一二两三四五六七八九十百]{1,6})\s*(?:个)?(?:日|天)(?!内)/gu;

/** The numbers of days that a text claims the public was asked (文稿所称的征求意见日数). */
export const statedDays = (text: string): number[] =>
  [...text.matchAll(STATED)].flatMap(([, digits = '']) => {
    const days = numberOf(digits);
    return days === null ? [] : [days];
  });

/** Findings on lengths of the consultation that the text states otherwise than the record (与记录不符的征求意见日数). */
export function refuseStatedDays(text: string, periods: readonly StatedPeriod[]): Finding[] {
  if (periods.length === 0) return [];
  const wrong = new Set(statedDays(text).filter((days) => periods.every((one) => one.days !== days)));
  return [...wrong].map((days) => differs(days, periods));
}

const differs = (days: number, periods: readonly StatedPeriod[]) => r17.warn('STATED_DAYS_DIFFER', 'text')`
  文稿写“征求意见${days}日”，记录是${periods.map(recorded).join('；')}。
  按记录改正；确有其他口径的，写明理由。`;

const recorded = ({ title, opensOn, closesOn, days }: StatedPeriod) =>
  `《${title}》${inChinese(opensOn)}至${inChinese(closesOn)}，${days}日`;

const DIGITS = '零一二三四五六七八九';

/** A number as it is written in a text, up to 999: 38, ３８, 三十八. */
export function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  const match =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
      plain.replaceAll('两', '二').replaceAll('〇', '零'),
    );
  if (!match || plain === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (one: string | undefined) => (one ? DIGITS.indexOf(one) : 0);
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}
