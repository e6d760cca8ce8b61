/**
 * 国令711号第十四条至第十七条: the minutes that are published of a meeting (会议纪要) tell of its public items and of no closed one.
 * That each public item that was discussed has its part is our order of work.
 */
import {
  type AgendaDisclosure,
  publishableItems,
  refuseLeakedTitle,
  refuseTelling,
} from './agenda-disclosure.ts';
import type { Attendee } from './attendance.ts';
import type { AgendaResult, MinutesSection, Observers } from './meeting-words.ts';
import { refuseNamedThere, refuseToldResults } from './minutes-record.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseStatedDays, type StatedPeriod } from '#server/law/calendar/stated-days.ts';
import { blank } from '#server/law/substance.ts';

const r68 = provision('R-68', 'DESIGN', '会议纪要办理规则');

/** An item of the agenda, as its minutes are checked against it (纪要所依据的议题). */
export interface MinutedItem {
  id: string;
  position: number;
  title: string;
  disclosure: AgendaDisclosure;
  discussed: boolean;
  /** As the desk ended it; null: it has not. */
  result: AgendaResult | null;
  /** The consultations of the decision that it is about. */
  periods: readonly StatedPeriod[];
}

/** Minutes as they are typed (会议纪要). */
export interface TypedMinutes {
  attendees: readonly string[];
  absent: readonly string[];
  observers: readonly Observers[];
  sections: readonly MinutesSection[];
}

const MOST_NAMES = 200;
const MOST_OBSERVERS = 999;

/** Facts that minutes are checked against (纪要的依据): the items, the attendance, and the confidential titles of closed ones. */
export interface MinutesGround {
  items: readonly MinutedItem[];
  closedTitles: readonly string[];
  /** Null while nobody has recorded the attendance. */
  members: readonly Attendee[] | null;
}

/** Findings on the text of minutes, at any stage (会议纪要的内容). */
export function refuseMinutes(
  minutes: TypedMinutes,
  { items, closedTitles, members }: MinutesGround,
): Finding[] {
  const { attendees, absent, observers, sections } = minutes;
  const ids = sections.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]));
  const texts = [...sections.map(({ text }) => text), ...attendees, ...absent];
  return [
    ...refuseTelling(ids, items, 'sections'),
    ...(new Set(ids).size === ids.length ? [] : [twice]),
    ...(attendees.length + absent.length > MOST_NAMES ? [tooMany] : []),
    ...(observers.every(({ count }) => count > 0 && count <= MOST_OBSERVERS) ? [] : [oddCount]),
    ...refuseLeakedTitle(texts, closedTitles, 'sections'),
    ...sections.flatMap((section) => refuseSaidDays(section, items)),
    ...refuseNamedThere(minutes, members),
    ...refuseToldResults(sections, items),
  ];
}

const refuseSaidDays = ({ itemId, text }: MinutesSection, items: readonly MinutedItem[]): Finding[] =>
  refuseStatedDays(text, items.find(({ id }) => id === itemId)?.periods ?? []).map((finding) => ({
    ...finding,
    fields: ['sections'],
  }));

/** Parts that minutes lack before they are reviewed and published (送审前的纪要). */
export function refuseUnreadyMinutes(minutes: TypedMinutes, items: readonly MinutedItem[]): Finding[] {
  const told = new Set(minutes.sections.filter(({ text }) => !blank(text)).map(({ itemId }) => itemId));
  const untold = publishableItems(items).filter(({ id, discussed }) => discussed && !told.has(id));
  return [
    ...(minutes.attendees.length === 0 ? [nobody] : []),
    ...(untold.length === 0 ? [] : [silent(untold.map(({ position }) => position).join('、'))]),
  ];
}

const twice = r68.block('MINUTES_SECTION_TWICE', 'sections')`
  同一议题写了两段纪要。
  合并为一段。`;

const tooMany = r68.block('MINUTES_NAMES_TOO_MANY', 'attendees')`
  出席和请假人员最多${MOST_NAMES}名。
  核对名单。`;

const oddCount = r68.block('OBSERVERS_COUNT_INVALID', 'observers')`
  列席人数应当是1至${MOST_OBSERVERS}。
  填写各类列席人员的人数；没有的不列。`;

const nobody = r68.block('MINUTES_ATTENDEES_REQUIRED', 'attendees')`
  纪要没有写出席人员。
  照签到表逐人写姓名和职务，请假的列在缺席一栏。`;

const silent = (positions: string) => r68.warn('MINUTES_SECTION_MISSING', 'sections')`
  第${positions}项公开议题已经审议，纪要没有写。
  写明审议情况；不写的，说明理由。`;
