import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { readDay } from '#server/law/calendar/day-reader.ts';
import { type CellRead, RowReader } from '#server/ground/table/sheet-cells.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';

/** Placeholder of an unreadable day; a row with it has a fault and is never imported. */
export const NO_DAY = '1970-01-01' as CalendarDay;

type Labels<Key extends string> = Readonly<Record<Key, string>>;

/** The cells of one past step (补录登记表的一行), read into the law's own words; what cannot be read is collected. */
export class LateCells {
  readonly reader: RowReader;

  constructor(row: SheetRow) {
    this.reader = new RowReader(row);
  }

  text(head: string): string {
    return this.reader.text(head);
  }

  /** A text, or null where nothing is written. */
  said(head: string): string | null {
    return this.text(head) || null;
  }

  day(head: string): CalendarDay {
    return this.reader.read(head, (text) => asDay(text, head), NO_DAY);
  }

  dayOrNull(head: string): CalendarDay | null {
    return this.reader.read(head, (text) => (text === '' ? { value: null } : asDay(text, head)), null);
  }

  count(head: string): number {
    return this.reader.read(head, asCount, -1);
  }

  /** One of these words, null where nothing is written. */
  oneOrNull<Key extends string>(head: string, labels: Labels<Key>): Key | null {
    return this.reader.read<Key | null>(head, (text) => keyOf(text, labels), null);
  }

  /** One of these words. */
  one<Key extends string>(head: string, labels: Labels<Key>, otherwise: Key): Key {
    return this.reader.read<Key>(
      head,
      (text) => {
        const read = keyOf(text, labels);
        if ('fix' in read) return read;
        return read.value === null
          ? { message: `没有填写${head}。`, fix: among(labels) }
          : { value: read.value };
      },
      otherwise,
    );
  }

  /** Written lines, none of them empty. */
  lines(head: string): string[] {
    return this.reader.read(head, (text) => ({ value: linesIn(text) }), []);
  }

  /** Lines of several parts (每行几项), each read by itself; the first unreadable one is reported. */
  rows<Value>(head: string, meaning: (parts: PartsOf) => CellRead<Value>): Value[] {
    return this.reader.read<Value[]>(
      head,
      (text) => {
        const values: Value[] = [];
        for (const line of linesIn(text)) {
          const read = meaning(partsOf(line));
          if ('fix' in read) return { message: `“${line}”：${read.message}`, fix: read.fix };
          values.push(read.value);
        }
        return { value: values };
      },
      [],
    );
  }

  /** The parts of a cell of one line. */
  parts(head: string): PartsOf {
    return partsOf(this.text(head));
  }
}

/** The parts of a line by their place; '' where there are fewer. */
export type PartsOf = (place: number) => string;

const partsOf = (line: string): PartsOf => {
  const parts = line.split(/[|｜]/).map((part) => part.trim());
  return (place) => parts[place] ?? '';
};

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A day, in a cell or a part of one. */
export function asDay(text: string, what: string): CellRead<CalendarDay> {
  const day = readDay(text);
  return day
    ? { value: day }
    : {
        message: text ? `“${text}”不是日期。` : `没有填写${what}。`,
        fix: '写成“2026年3月2日”或者“2026-03-02”。',
      };
}

/** One of these words in a cell or a part of one; null for nothing. */
export function keyOf<Key extends string>(text: string, labels: Labels<Key>): CellRead<Key | null> {
  if (text === '') return { value: null };
  const key = (Object.entries(labels) as [Key, string][]).find(([, label]) => label === text)?.[0];
  return key ? { value: key } : { message: `不能填写“${text}”。`, fix: among(labels) };
}

const among = (labels: Labels<string>) => `可以填写：${Object.values(labels).join('、')}。`;

const asCount = (text: string): CellRead<number> =>
  /^\d{1,7}$/.test(text)
    ? { value: Number(text) }
    : { message: text ? `“${text}”不是整数。` : '没有填写。', fix: '只填写数字，没有的填0。' };
