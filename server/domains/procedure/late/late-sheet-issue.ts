import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { isFaulty } from '#server/ground/table/sheet-cells.ts';
import { asDay, type LateCells, NO_DAY } from './late-sheet-cells.ts';
import { HEAD } from './late-sheet-columns.ts';
import type { LateParts } from './late-work.ts';

/** 印发; its text is the document. */
export function issueOf(cells: LateCells): LateParts {
  const signing = cells.parts(HEAD.signed);
  const dayIn = (place: number, what: string): CalendarDay => {
    const read = asDay(signing(place), what);
    if (!isFaulty(read)) return read.value;
    cells.reader.faults.push({ column: HEAD.signed, ...read });
    return NO_DAY;
  };
  return {
    issue: {
      documentNo: cells.text(HEAD.document),
      issuedOn: cells.day(HEAD.from),
      signedBy: signing(0),
      signedOn: dayIn(1, '签发日期'),
      writtenDate: dayIn(2, '成文日期'),
    },
  };
}
