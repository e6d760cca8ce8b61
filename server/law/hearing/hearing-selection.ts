/**
 * 国令713号第十六条: the list of participants is published before the hearing, always. Where participants are selected, how is
 * published first; the selection is fair and open, and every side is represented. A draw anyone can repeat is our measure of that.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { addDays, type CalendarDay, daysBetween, inChinese } from '#server/law/calendar/calendar-day.ts';
import { STAKEHOLDER_SIDE_LABELS, StakeholderSide } from './hearing-side.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r28 = provision('R-28', 'LAW', '国令713号第十六条');
const r28Design = provision('R-28', 'DESIGN', '本县设定');
const r28Draw = provision('R-28', 'DESIGN', '抽取规则');

export { STAKEHOLDER_SIDE_LABELS, StakeholderSide } from './hearing-side.ts';

/** Way of finding the participants (听证参加人的产生方式). */
export const [SelectionMode, SELECTION_MODE_LABELS] = vocabulary({
  NONE: '不遴选',
  DRAW: '抽取',
  NOMINATION: '推荐',
});
export type SelectionMode = keyof typeof SelectionMode;

/** A list of participants about to be published (听证参加人名单), and how it came to be. */
export interface HearingSelection {
  heldOn: CalendarDay;
  listOn: CalendarDay | null;
  selectionMode: SelectionMode;
  methodPublishedAt: Date | null;
  selectedAt: Date | null;
  /** Published before the draw, so that anyone can repeat it (随机种子). */
  seed?: string | null | undefined;
  seedPublishedAt: Date | null;
  /** The sides with an interest in this matter (利益相关各方). */
  sides: readonly StakeholderSide[];
  participants: readonly { side: StakeholderSide }[];
}

/** Findings on the list of participants of a hearing (听证参加人). */
export const refuseHearingSelection = (
  selection: HearingSelection,
  policy: Pick<LocalPolicy, 'hearingListDays'>,
): Finding[] => [
  ...refuseList(selection, policy.hearingListDays),
  ...(selection.selectionMode === SelectionMode.NONE ? [] : refuseMethod(selection)),
  ...refuseSides(selection),
];

function refuseList({ listOn, heldOn }: HearingSelection, wanted: number): Finding[] {
  const days = listOn === null ? 0 : daysBetween(listOn, heldOn);
  if (days < 1) return [listUnpublished];
  return days < wanted ? [listLate(days, wanted, addDays(heldOn, -wanted))] : [];
}

function refuseMethod(selection: HearingSelection): Finding[] {
  const { selectionMode, methodPublishedAt, selectedAt, seed, seedPublishedAt } = selection;
  const before = (at: Date | null) => at !== null && (selectedAt === null || at < selectedAt);
  const seeded = !blank(seed) && before(seedPublishedAt);
  return [
    ...(before(methodPublishedAt) ? [] : [methodUnpublished]),
    ...(selectionMode === SelectionMode.DRAW && !seeded ? [seedUnpublished] : []),
  ];
}

function refuseSides({ sides, participants }: HearingSelection): Finding[] {
  if (sides.length === 0) return [sideMissing('没有写明利益相关各方。', '写明与决策事项有利害关系的各方。')];
  const missing = sides.filter((side) => !participants.some((one) => one.side === side));
  if (missing.length === 0) return [];
  const names = missing.map((side) => STAKEHOLDER_SIDE_LABELS[side]).join('、');
  return [sideMissing(`参加人中没有${names}。`, `增加${names}，保证各方都有代表参加。`)];
}

const listUnpublished = r28.block('HEARING_LIST_UNPUBLISHED', 'listOn')`
  听证参加人名单应当在听证会前公布。
  公布名单；名单公布日应当早于听证会。`;

const listLate = (days: number, wanted: number, latest: CalendarDay) =>
  r28Design.warn('HEARING_LIST_LATE', 'listOn')`
    提前${days}日公布名单，少于本县设定的${wanted}日；最迟公布日为${inChinese(latest)}。
    推迟听证会，或者写明仍按此办理的理由。`;

const methodUnpublished = r28.block('HEARING_METHOD_UNPUBLISHED', 'methodPublishedAt')`
  需要遴选听证参加人的，应当先公布遴选办法。
  公布遴选办法之后再遴选；已经遴选的，公布办法后重新遴选。`;

const seedUnpublished = r28Draw.warn('HEARING_SEED_UNPUBLISHED', 'seed', 'seedPublishedAt')`
  抽取之前没有公布随机种子，他人无法核验抽取结果。
  先公布种子再抽取，或者写明公证、监督等其他办法。`;

const sideMissing = (message: string, fix: string) => r28.block('HEARING_SIDE_MISSING', 'participants')`
  ${message}
  ${fix}`;
