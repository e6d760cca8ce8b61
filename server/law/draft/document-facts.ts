/** 公文要素 as a document prints them: its number, its days, its meeting, and the names of the county's organs. */
import { addDays, type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { numberOf } from './clause-number.ts';
import { type DocumentFacts, NOTHING_KNOWN } from './frame-words.ts';
import { plainSigns } from './same-signs.ts';

/** On record of a decision and its county (平台的记录). */
export interface DocumentRecord {
  /** Name of the county, with its level: 某某县. */
  county: string;
  /** Name of its government in full. */
  organ: string;
  units: readonly string[];
  issued: { documentNo: string; writtenDate: CalendarDay } | null;
  discussed: { meetingName: string; on: CalendarDay } | null;
}

/** Days after that of the document on which it may be printed (印发). */
const PRINTED_WITHIN = 7;

/** The facts that the frame of a document is held against (公文要素). */
export const documentFacts = (record: DocumentRecord): DocumentFacts => ({
  documentNo: record.issued && plainSigns(record.issued.documentNo),
  days: daysOf(record),
  sessions: sessionsIn(record.discussed?.meetingName ?? ''),
  organs: organsOf(record),
  forces: [],
});

/** The days of the meeting, of the document and of its printing; none while one of them is not on record. */
function daysOf({ issued, discussed }: DocumentRecord): DocumentFacts['days'] {
  if (!issued || !discussed) return NOTHING_KNOWN.days;
  const printed = Array.from({ length: PRINTED_WITHIN + 1 }, (_, count) =>
    addDays(issued.writtenDate, count),
  );
  const said = (...days: CalendarDay[]) => days.flatMap((day) => [inChinese(day), inHan(day)]);
  return { held: said(discussed.on), written: said(issued.writtenDate), printed: said(...printed) };
}

const DIGITS = '〇一二三四五六七八九';

/** 二〇二六年十一月二十日. */
const inHan = (day: CalendarDay): string => {
  const [year = '', month, date] = day.split('-');
  const digits = Array.from(year, (digit) => DIGITS[Number(digit)]).join('');
  return `${digits}年${countInHan(Number(month))}月${countInHan(Number(date))}日`;
};

/** 十四; up to 99. */
function countInHan(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}

/** 第14次 and 第十四次; none where the meeting has no number. */
function sessionsIn(meetingName: string): string[] {
  const [, said = ''] = /第([^第次]{1,5})次/u.exec(meetingName) ?? [];
  const count = numberOf(said);
  if (count === null) return [];
  return [`第${count}次`, ...(count < 100 ? [`第${countInHan(count)}次`] : [])];
}

/** Each organ by its full name and by those that leave out the county: 县人民政府, 县政府. */
function organsOf({ county, organ, units }: DocumentRecord): string[] {
  const level = county.slice(-1);
  const full = (name: string) => (county && name.startsWith(level) ? county + name.slice(1) : name);
  const short = (name: string) =>
    county && name.startsWith(county) ? level + name.slice(county.length) : name;
  const offices = [organ, `${organ}办公室`].filter((name) => name !== '' && organ !== '');
  const names = [...offices, ...units].map(plainSigns).filter(Boolean);
  const forms = names.flatMap((name) => [name, full(name), short(name)]);
  return [...new Set(forms.flatMap((name) => [name, name.replace('人民政府', '政府')]))];
}
