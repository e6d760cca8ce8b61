/**
 * 目录征集 (practice: 各单位申报→司法局审核把关): every unit answers the collection, by a matter it hands in or by saying that it
 * has none (本年度无申报事项); the justice bureau chases those who have not.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

const r05 = provision('R-05', 'DESIGN', '目录办理流程');

/** Answers of a unit to a collection (单位答复情况). */
export const [UnitAnswer, UNIT_ANSWER_LABELS] = vocabulary({
  HANDED_IN: '已申报',
  NIL: '本年度无申报事项',
  PREPARING: '正在填写',
  SILENT: '没有答复',
});
export type UnitAnswer = keyof typeof UnitAnswer;

/** A unit in a collection (单位的申报情况). */
export interface UnitInCollection {
  /** Matters handed in, whatever came of them. */
  handedIn: number;
  /** Matters it is still writing (拟报). */
  prepared: number;
  saidNil: boolean;
}

/** Answer as it stands; a matter handed in later outweighs 无申报事项. */
export function unitAnswer({ handedIn, prepared, saidNil }: UnitInCollection): UnitAnswer {
  if (handedIn > 0) return UnitAnswer.HANDED_IN;
  if (saidNil) return UnitAnswer.NIL;
  return prepared > 0 ? UnitAnswer.PREPARING : UnitAnswer.SILENT;
}

/** Whether the unit still owes its answer (应当催报). */
export const owesAnswer = (answer: UnitAnswer): boolean =>
  answer === UnitAnswer.PREPARING || answer === UnitAnswer.SILENT;

/** Reasons against saying that a unit has nothing to hand in (无申报事项). */
export const refuseNilReturn = (unit: UnitInCollection, closed: boolean): Finding[] => [
  ...(closed ? [ended] : []),
  ...(unit.handedIn + unit.prepared > 0 ? [hasMatters(unit)] : []),
  ...(unit.saidNil ? [saidAlready] : []),
];

/** A collection whose units are to be chased (待催报的征集). */
export interface CollectionToChase {
  closed: boolean;
  /** How many units owe their answer. */
  owing: number;
  chasedOn: CalendarDay | null;
  today: CalendarDay;
}

/** Reasons against chasing the units (催报). */
export const refuseChase = ({ closed, owing, chasedOn, today }: CollectionToChase): Finding[] => [
  ...(closed ? [ended] : []),
  ...(owing === 0 ? [allAnswered] : []),
  ...(chasedOn === today ? [chasedToday] : []),
];

const ended = r05.block('COLLECTION_CLOSED')`
  本年度的征集申报已经结束。
  确需列入的，在目录公布后提出调整。`;

const hasMatters = ({ handedIn, prepared }: UnitInCollection) => r05.block('UNIT_HAS_MATTERS')`
  本单位已有${handedIn + prepared}项申报事项。
  要申报的，由负责人申报；不再申报的，先撤回并撤销，再答复没有。`;

const saidAlready = r05.block('NIL_RETURN_STATED')`
  本单位已经答复本年度无申报事项。
  后来有事项要列入的，直接填写申报，以申报为准。`;

const allAnswered = r05.block('NOBODY_TO_CHASE')`
  各单位都已答复。
  逐项审核申报事项后结束征集。`;

const chasedToday = r05.block('CHASED_TODAY')`
  今天已经催报过一次。
  明天仍没有答复的，再次催报；急需的，电话联系。`;
