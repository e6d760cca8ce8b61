/** Meanings of cells that several forms ask for (单元格的读法). */
import { type CellRead, keysIn } from '#server/ground/table/sheet-cells.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { readDay } from '#server/law/calendar/day-reader.ts';
import { isEmail, isPhone } from '#server/law/consultation/comment-contact.ts';

/** As people write it, or a date cell. */
export function dayIn(text: string, what: string): CellRead<CalendarDay> {
  const day = readDay(text);
  if (day) return { value: day };
  return {
    message: text ? `“${text}”不是日期。` : `没有填写${what}。`,
    fix: '写成“2027年1月1日”或者“2027-01-01”。',
  };
}

/** One of a closed list, or none where the cell is empty. */
export const oneOf =
  <Key extends string>(labels: Readonly<Record<Key, string>>, what: string) =>
  (text: string): CellRead<Key | null> => {
    if (text === '') return { value: null };
    const read = keysIn(text, labels, what);
    if ('fix' in read) return read;
    const [key = null, ...more] = read.value;
    return more.length === 0
      ? { value: key }
      : { message: `写了不止一种${what}。`, fix: `只留一种：${Object.values<string>(labels).join('、')}。` };
  };

/** 是、否; empty: no. */
export const yesIn = (text: string): CellRead<boolean> =>
  text === '' || text === '否' || text === '是'
    ? { value: text === '是' }
    : { message: `“${text}”不是“是”，也不是“否”。`, fix: '填写“是”或者“否”；空着的按“否”。' };

/** Ways to reach somebody, as far as a cell can say. */
export type ReadContact = { kind: 'PHONE' | 'EMAIL'; text: string };

export const contactIn = (text: string): CellRead<ReadContact | null> => {
  if (text === '') return { value: null };
  if (isPhone(text)) return { value: { kind: 'PHONE', text } };
  if (isEmail(text)) return { value: { kind: 'EMAIL', text } };
  return { message: '既不是电话号码，也不是电子邮箱。', fix: '只填一个11位手机号码，或者一个电子邮箱。' };
};
