/**
 * 国令711号第十四条至第十七条、第三十七条: each agenda item of a meeting says how far it is public; what is public is separated item by
 * item, so a meeting with one closed item is not closed as a whole. Of a closed item everybody reads that it is there, and nothing else.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { type Finding, type Provision, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r75 = provision('R-75', 'LAW', '国令711号第十四条、第十五条、第十六条');
const r75Design = provision('R-75', 'DESIGN', '会议议程办理规则');
const r68Design = provision('R-68', 'DESIGN', '会议议程办理规则');
const r68 = provision('R-68', 'LAW', '国令711号第十四条、第十五条、第十六条');

/** Extent to which an agenda item (会议议题) is public. */
export const [AgendaDisclosure, AGENDA_DISCLOSURE_LABELS] = vocabulary({
  PUBLIC: '公开',
  PARTIAL: '部分公开',
  CLOSED: '依法不予公开',
});
export type AgendaDisclosure = keyof typeof AgendaDisclosure;

/** All that everybody reads of a closed item (依法不予公开的议题). */
export const CLOSED_ITEM_TITLE = '依法不予公开的议题';

/** An item as it is put on an agenda (拟列入的议题). */
export interface PlannedItem {
  title: string;
  disclosure: AgendaDisclosure;
  /** why it is not public, or not all of it. */
  ground: WithholdGround | null;
  law: string;
  /** Internal title of an item: for a partly public one its title inside; a closed one has no other title. */
  paperTitle: string;
}

/** Maximum number of items on an agenda. */
const MOST_ITEMS = 60;
const MOST_CHARS = 200;

/** Findings on an agenda (议程的内容): each item says how far it is public, and on which ground it is not. */
export const refuseAgenda = (items: readonly PlannedItem[]): Finding[] => [
  ...(items.length === 0 ? [nothing] : []),
  ...(items.length > MOST_ITEMS ? [tooMany] : []),
  ...items.flatMap((item, index) => refuseItem(item, index)),
];

function refuseItem({ title, disclosure, ground, law, paperTitle }: PlannedItem, index: number): Finding[] {
  const at = (field: string) => `items.${index}.${field}`;
  const place = `第${index + 1}项`;
  const open = disclosure === AgendaDisclosure.PUBLIC;
  const long = Array.from(title).length > MOST_CHARS || Array.from(paperTitle).length > MOST_CHARS;
  return [
    ...(blank(title) || long ? [titled(place, at('title'))] : []),
    ...(!open && ground === null ? [groundless(place, at('ground'))] : []),
    ...(!open && blank(law) ? [lawless(place, at('law'))] : []),
    ...(open && (ground !== null || !blank(law)) ? [unneeded(place, at('ground'))] : []),
  ];
}

/** Disclosure of an item, by its id (可以公布的议题). */
export interface ToldItem {
  id: string;
  disclosure: AgendaDisclosure;
}

/** Items that a text for the public may be about (可以公布的议题): a meeting is split by item, not withheld as a whole. */
export const publishableItems = <Item extends ToldItem>(items: readonly Item[]): Item[] =>
  items.filter(({ disclosure }) => disclosure !== AgendaDisclosure.CLOSED);

/** Wording of a refusal because an item is closed; its basis `on` is the law of R-68 unless given otherwise. */
export interface ClosedItemWords {
  message: string;
  fix?: string;
  field?: string;
  on?: Provision;
}

/** Reason against an action on an item that is closed to the public (依法不予公开的议题). */
export const refuseClosedItem = (
  disclosure: AgendaDisclosure | null,
  { message, fix = '', field, on = r68 }: ClosedItemWords,
): Finding[] =>
  disclosure === AgendaDisclosure.CLOSED
    ? [
        on.block('ITEM_NOT_PUBLISHABLE', ...(field ? [field] : []))`
          ${message}
          ${fix}`,
      ]
    : [];

/** Reasons against publishing a text about these items (拟公布的分项): a closed one, or one of another meeting. */
export function refuseTelling(
  itemIds: readonly string[],
  items: readonly ToldItem[],
  field: string,
): Finding[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const closed = itemIds.some((id) => known.get(id)?.disclosure === AgendaDisclosure.CLOSED);
  const unknown = itemIds.some((id) => !known.has(id));
  return [...(closed ? [notPublishable(field)] : []), ...(unknown ? [notOurs(field)] : [])];
}

/** Reason against texts that reveal the internal title of a closed item (泄露不予公开的题目). */
export const refuseLeakedTitle = (
  texts: readonly string[],
  closedTitles: readonly string[],
  field: string,
): Finding[] =>
  closedTitles.some((title) => title.length >= LEAST_TELLING && texts.some((text) => text.includes(title)))
    ? [leaked(field)]
    : [];

/**
 * Shortest internal title, in characters, that a text is searched for: shorter ones say too little to be recognised.
 */
const LEAST_TELLING = 4;

const groundless = (place: string, field: string) => r75.block('WITHHOLD_GROUND_REQUIRED', field)`
  ${place}不公开或者部分公开，没有法定理由。
  选择条例规定的理由；没有的，列为公开。`;

const lawless = (place: string, field: string) => r75Design.block('WITHHOLD_LAW_REQUIRED', field)`
  ${place}没有写明不公开或者部分公开的依据。
  写明法律、行政法规或者文件的名称和条款。`;

const unneeded = (place: string, field: string) => r75Design.block('WITHHOLD_GROUND_UNNEEDED', field)`
  ${place}是公开议题，不填不公开的理由。
  清空理由和依据，或者改变公开范围。`;

const titled = (place: string, field: string) => r68Design.block('AGENDA_TITLE_REQUIRED', field)`
  ${place}的题目没有填写，或者超过${MOST_CHARS}字。
  用一句话概括要审议什么，与送会的材料一致。`;

const nothing = r68Design.block('AGENDA_EMPTY', 'items')`
  议程没有议题。
  至少列入一项议题。`;

const tooMany = r68Design.block('AGENDA_TOO_LONG', 'items')`
  一次会议最多${MOST_ITEMS}项议题。
  分次召开。`;

const notPublishable = (field: string) => r68.block('ITEM_NOT_PUBLISHABLE', field)`
  依法不予公开的议题不写入公布的内容。
  删去该项；其他议题照常公布。`;

const notOurs = (field: string) => r68Design.block('ITEM_NOT_OF_MEETING', field)`
  所写的议题不是本次会议的议题。
  重新打开会议，对照议程填写。`;

const leaked = (field: string) => r68.block('CLOSED_TITLE_TOLD', field)`
  文稿中出现了依法不予公开的议题的题目。
  删去相关文字；该议题可以公开的，先改变它的公开范围。`;
