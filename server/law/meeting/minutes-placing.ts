/**
 * 导入会议纪要: each paragraph of a written file goes to the item of the agenda under whose heading it stands.
 * Paragraphs under the heading of a closed item, or of one the agenda does not know, go nowhere and are reported; an
 * order of work of ours.
 */
import { AgendaDisclosure } from './agenda-disclosure.ts';
import type { MinutesSection } from './meeting-words.ts';

/** A paragraph as a file has it (段落): its text, and in which style it is set. */
export interface WrittenParagraph {
  text: string;
  style: string | null;
}

/** An item as a heading may name it (议题): of a closed one the title is that of its paper. */
export interface NamedItem {
  id: string;
  title: string;
  disclosure: AgendaDisclosure;
}

/** A paragraph that went nowhere, and why (没有归入的段落). */
export interface Unplaced {
  no: number;
  text: string;
  why: string;
}

/** Result of placing a file's paragraphs under the items (归入的结果). */
export interface PlacedMinutes {
  attendees: string[];
  absent: string[];
  sections: MinutesSection[];
  counts: { itemId: string | null; paragraphs: number }[];
  unplaced: Unplaced[];
}

type Place = { kind: 'ITEM'; itemId: string | null } | { kind: 'NOWHERE'; why: string };

const CLOSED = '依法不予公开的议题，不写入纪要';
const NUMBER =
  /^(?:(第[一二三四五六七八九十百\d]+[项、]?|议题[一二三四五六七八九十\d]+)|([一二三四五六七八九十百]+、)|(（[一二三四五六七八九十百]+）|\([一二三四五六七八九十百]+\))|(\d{1,3}\s*[.、．](?!\d))|([（(]\d{1,3}[）)]))\s*/u;

/** Numbering or style of a heading (标题样式); null: ordinary text. */
const lookOf = ({ text, style }: WrittenParagraph): string | null => {
  const match = NUMBER.exec(text.trim());
  const kind = match ? match.slice(1).findIndex((group) => group !== undefined) : -1;
  if (kind >= 0) return `n${kind}`;
  return style && /^(heading|标题|\d)/i.test(style) ? `s${style}` : null;
};

const LEADING = /^(?:会议)?(?:听取并)?(?:关于)?(?:传达学习|审议通过|审议|研究|讨论|听取)(?:了)?/u;

/** A title without its number, its verb and its marks, so that two ways of writing it are one. */
const core = (text: string) =>
  text
    .trim()
    .replace(NUMBER, '')
    .replace(LEADING, '')
    .replaceAll(/[\s\p{P}]/gu, '');

/** Places the paragraphs of a file under the items of the agenda (归入议题). */
export function placeMinutes(
  paragraphs: readonly WrittenParagraph[],
  items: readonly NamedItem[],
): PlacedMinutes {
  const named = items.map((item) => ({ ...item, core: core(item.title) }));
  const itemOf = (text: string) => named.find((item) => item.core !== '' && item.core === core(text));
  const looks = new Set(paragraphs.filter(({ text }) => itemOf(text)).map(lookOf));
  const done: PlacedMinutes = { attendees: [], absent: [], sections: [], counts: [], unplaced: [] };
  let place: Place = { kind: 'ITEM', itemId: null };
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = paragraph.text.trim();
    if (text === '') continue;
    const item = itemOf(text);
    const look = lookOf(paragraph);
    if (item) {
      const closed = item.disclosure === AgendaDisclosure.CLOSED;
      place = closed ? { kind: 'NOWHERE', why: CLOSED } : { kind: 'ITEM', itemId: item.id };
      if (closed) done.unplaced.push({ no: index + 1, text, why: CLOSED });
      else open(done, item.id);
    } else if (look !== null && looks.has(look)) {
      place = { kind: 'NOWHERE', why: `标题“${short(text)}”与议程的议题不一致` };
      done.unplaced.push({ no: index + 1, text, why: place.why });
    } else put(done, place, index + 1, text);
  }
  return { ...done, sections: done.sections.filter((section) => section.text !== '') };
}

const short = (text: string) =>
  Array.from(text).length > 20 ? `${Array.from(text).slice(0, 20).join('')}…` : text;

function open(done: PlacedMinutes, itemId: string | null): void {
  if (done.counts.some((one) => one.itemId === itemId)) return;
  done.sections.push({ itemId, text: '' });
  done.counts.push({ itemId, paragraphs: 0 });
}

function put(done: PlacedMinutes, place: Place, no: number, text: string): void {
  if (place.kind === 'NOWHERE') return void done.unplaced.push({ no, text, why: place.why });
  if (place.itemId === null && attend(done, text)) return;
  open(done, place.itemId);
  const section = done.sections.find((one) => one.itemId === place.itemId);
  const count = done.counts.find((one) => one.itemId === place.itemId);
  if (!section || !count) return;
  section.text = section.text === '' ? text : `${section.text}\n${text}`;
  count.paragraphs += 1;
}

const ATTENDING = /^(出席|参加|缺席|请假|因事请假)(?:人员|领导)?\s*[:：]\s*(.+)$/u;

/** 出席：张三、李四 before the first item names people, and is no text. */
function attend(done: PlacedMinutes, text: string): boolean {
  const match = ATTENDING.exec(text);
  if (!match) return false;
  const names = (match[2] ?? '')
    .split(/[、，,；;]/u)
    .flatMap((name) => name.replace(/[。.\s]+$/u, '').trim() || []);
  const there = match[1] === '出席' || match[1] === '参加';
  (there ? done.attendees : done.absent).push(...names);
  return true;
}
