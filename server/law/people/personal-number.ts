/** Numbers that prove themselves (可校验的号码): GB 11643 for the citizen's identity number, Luhn for bank cards. */
import { type CalendarDay, isCalendarDay } from '#server/law/calendar/calendar-day.ts';

const bare = (text: string) => text.replace(/[^\dXx]/g, '').toUpperCase();

/** The first two digits of an identity number name a province (省级代码). */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the last sign of an eighteen-sign identity number fits the others (校验码). */
export const checkDigitFits = (number: string): boolean => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'.charAt(sum % 11) === number[17];
};

const birthDate = (digits: string): CalendarDay | null => {
  const text = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  return /^(?:19|20)/.test(text) && isCalendarDay(text) ? text : null;
};

/**
 * Whether it is a citizen's identity number (公民身份号码). A fitting check digit proves it, and so does a birth date in its
 * place: a mistyped digit still leaves a person recognisable. The old fifteen digits have the date only.
 */
export function isIdNumber(text: string): boolean {
  const number = bare(text);
  if (!PROVINCE.test(number)) return false;
  if (number.length === 15) return birthDate(`19${number.slice(6, 12)}`) !== null;
  return checkDigitFits(number) || birthDate(number.slice(6, 14)) !== null;
}

/** Whether it is a bank card's number (银行卡号): sixteen to nineteen digits of a card's kind whose Luhn sum is right. */
export function isBankCard(text: string): boolean {
  const digits = Array.from(bare(text), Number).reverse();
  if (digits.length < 16 || digits.length > 19 || !/^[3-69]/.test(bare(text))) return false;
  const doubled = (digit: number) => (digit * 2 > 9 ? digit * 2 - 9 : digit * 2);
  const sum = digits.reduce((total, digit, index) => total + (index % 2 ? doubled(digit) : digit), 0);
  return sum % 10 === 0;
}
