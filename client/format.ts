/** Dates, numbers and codes as people read them. No clock, no time zone of the process: China's time is asked for by name. */

import { bareCode } from '#server/law/grouped-code.ts';

export { groupedCode } from '#server/law/grouped-code.ts';

export type Lang = 'zh' | 'en';

const pad = (value: number) => String(value).padStart(2, '0');
const WEEK = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;
const DAY_MS = 86_400_000;

/** The civil day as an instant at noon, Greenwich: a carrier for arithmetic, never shown. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const partsOf = (day: string): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

const english = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
const ENGLISH_DAY = english({ day: 'numeric', month: 'long', year: 'numeric' });
const ENGLISH_SHORT = english({ day: 'numeric', month: 'long' });
const ENGLISH_MONTH = english({ month: 'long', year: 'numeric' });
const ENGLISH_WEEK = english({ weekday: 'long' });

/** 2026-12-07 → 2026年12月7日 */
export function longDate(day: string, lang: Lang = 'zh'): string {
  if (lang === 'en') return ENGLISH_DAY.format(noon(day));
  const [year, month, date] = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** 2026-12-07 → 12月7日 */
export function shortDate(day: string, lang: Lang = 'zh'): string {
  if (lang === 'en') return ENGLISH_SHORT.format(noon(day));
  const [, month, date] = partsOf(day);
  return `${month}月${date}日`;
}

/** The same beside what names a year first, a number or a day: of another year the date carries its own (2025年12月23日). */
export const dateBeside = (day: string, beside: string): string =>
  day.slice(0, 4) === beside.slice(0, 4) ? shortDate(day) : longDate(day);

/** 2026-12-07 → 2026年12月 */
export function monthOf(day: string, lang: Lang = 'zh'): string {
  if (lang === 'en') return ENGLISH_MONTH.format(noon(day));
  const [year, month] = partsOf(day);
  return `${year}年${month}月`;
}

/** 2026-12-07 → 周一 */
export const weekday = (day: string, lang: Lang = 'zh'): string =>
  lang === 'en' ? ENGLISH_WEEK.format(noon(day)) : (WEEK[noon(day).getUTCDay()] ?? '');

/** 2026-12-07 → 2026年12月7日（周一） */
export const fullDate = (day: string, lang: Lang = 'zh'): string =>
  lang === 'en' ? `${longDate(day, lang)} (${weekday(day, lang)})` : `${longDate(day)}（${weekday(day)}）`;

/** 2026年11月5日至12月7日; a year or month is said once. */
export function range(from: string, to: string, lang: Lang = 'zh'): string {
  if (lang === 'en') return `${longDate(from, lang)} to ${longDate(to, lang)}`;
  const [[fromYear, fromMonth], [toYear, toMonth, toDate]] = [partsOf(from), partsOf(to)];
  if (fromYear !== toYear) return `${longDate(from)}至${longDate(to)}`;
  return `${longDate(from)}至${fromMonth === toMonth ? `${toDate}日` : shortDate(to)}`;
}

/** The last moment of a term that ends with this day: 2026年12月7日 24:00（北京时间） */
export const closing = (closesOn: string, lang: Lang = 'zh'): string =>
  lang === 'en'
    ? `24:00 on ${longDate(closesOn, lang)} (Beijing time)`
    : `${longDate(closesOn)} 24:00（北京时间）`;

/** The same with its day of the week: 2026年12月7日（周一）24:00 */
export const closingDay = (closesOn: string, lang: Lang = 'zh'): string =>
  lang === 'en' ? `24:00 on ${fullDate(closesOn, lang)}` : `${fullDate(closesOn)}24:00`;

/** The same, for a narrow place: 12月7日 24:00 */
export const closingShort = (closesOn: string, lang: Lang = 'zh'): string =>
  lang === 'en' ? `24:00 on ${shortDate(closesOn, lang)}` : `${shortDate(closesOn)} 24:00`;

/** For `<time dateTime>`: the exclusive instant after a term's last day, 2026-12-08T00:00+08:00. */
export const closingTime = (closesOn: string): string =>
  `${new Date(noon(closesOn).getTime() + DAY_MS).toISOString().slice(0, 10)}T00:00+08:00`;

const SHANGHAI = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** Day and minute on China's clock. */
function inShanghai(instant: string | Date): { day: string; clock: string; time: string } {
  const found: Partial<Record<string, number>> = {};
  for (const { type, value } of SHANGHAI.formatToParts(new Date(instant))) found[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = found;
  const minutes = pad(minute);
  return {
    day: `${year}-${pad(month)}-${pad(day)}`,
    clock: `${hour}:${minutes}`,
    time: `${pad(hour)}:${minutes}`,
  };
}

/** An instant → 2026-11-20, China's day. */
export const dayOf = (instant: string | Date): string => inShanghai(instant).day;

/** An instant → 10:05 */
export const clock = (instant: string | Date): string => inShanghai(instant).clock;

/** An instant → 2026年11月20日 10:05 */
export function moment(instant: string | Date, lang: Lang = 'zh'): string {
  const { day, clock: minute } = inShanghai(instant);
  return `${longDate(day, lang)}${lang === 'en' ? ', ' : ' '}${minute}`;
}

/** An instant → 11月20日 10:05 */
export function shortMoment(instant: string | Date, lang: Lang = 'zh'): string {
  const { day, clock: minute } = inShanghai(instant);
  return `${shortDate(day, lang)}${lang === 'en' ? ', ' : ' '}${minute}`;
}

/** An instant → 2026-11-20 10:05, as the tags of government sites want it (R-96). */
export function plainMoment(instant: string | Date): string {
  const { day, time } = inShanghai(instant);
  return `${day} ${time}`;
}

/** A count that may have been given up counting: 10000+ */
export const count = (value: number, capped = false): string => `${value}${capped ? '+' : ''}`;

/** 31 of 126 → 24.6%; nothing of nothing is 0%. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '0%' : `${((part / whole) * 100).toFixed(1)}%`;

/** 320000 → 313 KB; 1258291 → 1.2 MB */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** 起草说明.pdf, 190464 → "PDF 186 KB", with an ideographic space between. */
export function fileNote(name: string, bytes: number): string {
  const kind = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toUpperCase();
  return kind ? `${kind}　${fileSize(bytes)}` : fileSize(bytes);
}

/** A code to be read aloud one character at a time: 8 F 3 K 2 M 7 Q */
export const digits = (code: string): string => Array.from(bareCode(code)).join(' ');
