/** Blanks of a numbered document (文书), filled from the record and named as they stand in its wording. */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';

/** Types of content of a blank (空白的类型). */
export const [BlankType, BLANK_TYPE_LABELS] = vocabulary({
  NAME: '词语',
  DAY: '日期',
  LIST: '逐条',
  TABLE: '表格',
});
export type BlankType = keyof typeof BlankType;

/** A blank of a document (文书的空白). */
export interface PaperBlank {
  name: string;
  type: BlankType;
  /** The document cannot be made while this blank is empty. */
  needed: boolean;
  /** The maker of the document writes it in as long as the record does not hold it. */
  asked: boolean;
}

/** A table in a document: its head first. */
export type BlankTable = readonly (readonly string[])[];

/** Value of a blank, taken from the record: a name or day, one line an entry, or a table. */
export type BlankValue = string | readonly string[] | BlankTable;

/** Values from the record, by the names of the blanks. */
export type BlankValues = Readonly<Record<string, BlankValue>>;

const blank =
  (type: BlankType) =>
  (name: string, more: 'needed' | 'optional' | 'asked' = 'needed') => ({
    name,
    type,
    needed: more !== 'optional',
    asked: more === 'asked',
  });

/** A word or a name (词语). */
export const nameBlank = blank(BlankType.NAME);
/** A day, written in Chinese (日期). */
export const dayBlank = blank(BlankType.DAY);
/** One entry a line (逐条). */
export const listBlank = blank(BlankType.LIST);
/** A table with its head (表格). */
export const tableBlank = blank(BlankType.TABLE);

/** Whether a blank has nothing to fill it (空白没有内容); a table of a head alone is empty. */
export const unfilled = ({ type }: PaperBlank, value: BlankValue | undefined): boolean => {
  if (value === undefined) return true;
  if (type === BlankType.TABLE) return value.length < 2;
  if (type === BlankType.LIST) return linesOf(value).length === 0;
  return String(value).trim() === '';
};

/** The lines of a list (逐条). */
export const linesOf = (value: BlankValue): string[] =>
  (typeof value === 'string' ? value.split('\n') : value.map(String))
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A blank inside a sentence (句中的空白): days in Chinese, entries one after the other. */
export const wordsOf = ({ type }: PaperBlank, value: BlankValue): string => {
  if (type === BlankType.DAY) return inChinese(value as CalendarDay);
  return type === BlankType.LIST ? linesOf(value).join('；') : String(value).trim();
};
