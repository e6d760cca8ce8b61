import type { LateHearingInput } from '#schema/procedure/late-hearing-input.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import { type CellRead, isFaulty } from '#server/ground/table/sheet-cells.ts';
import { asDay, keyOf, type LateCells, type PartsOf } from './late-sheet-cells.ts';
import { HEAD } from './late-sheet-columns.ts';
import type { LateParts } from './late-work.ts';

type Group = LateHearingInput['groups'][number];

const UNSELECTED = '不遴选';
const OPENNESS = { OPEN: '公开举行', CLOSED: '不公开' } as const;
const PUBLISHED = { YES: '已公布草案及说明' } as const;

/** 听证会; what its papers do not show is left empty. */
export function hearingOf(cells: LateCells): LateParts {
  const notice = cells.parts(HEAD.hearingNotice);
  const list = cells.parts(HEAD.hearingList);
  const record = cells.parts(HEAD.hearingRecord);
  const host = cells.parts(HEAD.hearingHost);
  const day = (head: string, text: string, what: string) => told(cells, head, dayOrNull(text, what));
  const selected = list(2) !== UNSELECTED;
  return {
    hearing: {
      noticeOn: day(HEAD.hearingNotice, notice(0), '公告日期'),
      publishedIn: notice(1),
      draftPublished: told(cells, HEAD.hearingNotice, keyOf(notice(2), PUBLISHED)) === 'YES',
      heldOn: cells.day(HEAD.from),
      place: cells.text(HEAD.places),
      host: host(0),
      chair: host(1),
      groups: cells.rows(HEAD.hearingPeople, groupIn),
      selected,
      listOn: day(HEAD.hearingList, list(0), '名单公布日期'),
      deliveredOn: day(HEAD.hearingList, list(1), '材料送达日期'),
      methodOn: selected ? day(HEAD.hearingList, list(2), '遴选办法公布日期') : null,
      heldInPublic: told(cells, HEAD.hearingRecord, keyOf(record(0), OPENNESS)) === 'OPEN',
      signedCount: told(cells, HEAD.hearingRecord, countOrNull(record(1))),
      unsignedReason: record(2) || null,
      summary: cells.text(HEAD.summary),
      answer: cells.text(HEAD.adoptions),
    },
  };
}

/** Value of one part of a cell; an unreadable part is reported under its column. */
function told<Value>(cells: LateCells, column: string, read: CellRead<Value>): Value | null {
  if (!isFaulty(read)) return read.value;
  cells.reader.faults.push({ column, ...read });
  return null;
}

const dayOrNull = (text: string, what: string): CellRead<CalendarDay | null> =>
  text === '' ? { value: null } : asDay(text, what);

const countOrNull = (text: string): CellRead<number | null> => {
  if (text === '') return { value: null };
  return /^\d{1,4}$/.test(text)
    ? { value: Number(text) }
    : { message: `“${text}”不是人数。`, fix: '第二项只写数字；笔录看不出的空着。' };
};

function groupIn(part: PartsOf): CellRead<Group> {
  const side = keyOf(part(0), STAKEHOLDER_SIDE_LABELS);
  if (isFaulty(side)) return side;
  const count = countOrNull(part(1));
  if (isFaulty(count)) return count;
  return side.value
    ? { value: { side: side.value, count: count.value ?? 0 } }
    : { message: '没有写明是哪一方。', fix: '每行写“方面｜人数”，如“消费者｜6”。' };
}
