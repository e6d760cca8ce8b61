import { arabicNumerals } from './arabic-numerals.ts';
import { type Folded, foldText, saidAnew } from './fold-text.ts';

/** A day as it is printed: with its year or without; two numbers alone are none. */
const PRINTED =
  /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?(?!\d)|(?<!\d)(\d{4})([-/.])(\d{1,2})\5(\d{1,2})(?![\d-])/gu;
/** Two numbers that are read as a day where somebody types them: 12-1, 12.1, 12/1. */
const TYPED = /(?<![\d.-])(\d{1,2})[-/.](\d{1,2})(?![\d.-])/gu;

const two = (number: string) => number.padStart(2, '0');

function dayOf([, year, month, day, sortedYear, , sortedMonth, sortedDay]: RegExpExecArray): string | null {
  return token(year ?? sortedYear ?? '', month ?? sortedMonth ?? '', day ?? sortedDay ?? '');
}

/** Day in the form the search compares; without a year it matches any year's. */
const token = (year: string, month: string, day: string): string | null =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${two(month)}-${two(day)}`
    : null;

/** 日期的写法: every day in a text with Arabic numerals in one way, so that 12月1日 and 2026-12-01 are one. */
export const datesAlike = (folded: Folded): Folded => saidAnew(folded, PRINTED, dayOf);

const TOKEN = /(?:\d{4})?-\d{2}-\d{2}/gu;
/** Whether this is a day as it is compared. */
export const isDate = (word: string): boolean => /^(?:\d{4})?-\d{2}-\d{2}$/u.test(word);

/** The days a text names, each once. */
export const datesIn = (folded: Folded): string[] => [...new Set(datesAlike(folded).text.match(TOKEN) ?? [])];

/** Parts of a typed text, split at its days: 12月1日供暖 → -12-01, 供暖. */
export function apartAtDates(typed: string): string[] {
  const alike = datesAlike(arabicNumerals(foldText(typed)));
  const days = saidAnew(alike, TYPED, ([, month = '', day = '']) => token('', month, day)).text;
  if (!days.match(TOKEN)) return [typed];
  return days.split(/((?:(?<!\d)\d{4})?-\d{2}-\d{2})/u).filter(Boolean);
}
