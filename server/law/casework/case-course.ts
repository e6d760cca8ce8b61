/**
 * The course of a case item (办理流程): sorted and assigned, answered by its unit, the answer reviewed by a second
 * person, told to the person. The order of work is the county's own.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { type CaseClass, CaseState } from './case-kind.ts';

const r80 = provision('R-80', 'DESIGN', '办件办理规则');

/** Fewest characters of an answer, of the reason of a transfer, and of a text that is published. */
export const TOLD_MIN = 10;

/** Reasons against any further handling (办理): an answer that was given stands. */
export const refuseHandled = (state: CaseState): Finding[] =>
  state === CaseState.ANSWERED ? [answered] : [];

/** An assignment (分办、转办) as it is asked for. */
export interface Assignment {
  readonly state: CaseState;
  readonly sortedAs: CaseClass | null;
  readonly as: CaseClass;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** Reasons against this assignment: its class is chosen once, and whoever hands it on says why. */
export const refuseAssignment = ({ state, sortedAs, as, from, to, note }: Assignment): Finding[] => [
  ...refuseHandled(state),
  ...(sortedAs !== null && sortedAs !== as ? [classFixed] : []),
  ...(sortedAs !== null && from === to ? [sameUnit] : []),
  ...(sortedAs !== null && from !== to && substance(note) < TOLD_MIN ? [noNote] : []),
];

/** Reasons against answering now (拟写答复): it is assigned first. */
export const refuseAnswering = (state: CaseState): Finding[] => [
  ...refuseHandled(state),
  ...(state === CaseState.RECEIVED ? [unassigned] : []),
];

/** Reasons against this draft of an answer. */
export const refuseDraftedAnswer = (state: CaseState, answer: string): Finding[] => [
  ...refuseAnswering(state),
  ...(substance(answer) < TOLD_MIN ? [answerTooShort] : []),
];

/** Who drafted the answer under review, and who looks at it. */
interface Reviewed {
  readonly state: CaseState;
  readonly draftedById: string | null;
  readonly actorId: string;
}

/** Reasons against confirming the answer (审核答复): somebody other than its author confirms it, once. */
export const refuseConfirmedAnswer = ({ state, draftedById, actorId }: Reviewed): Finding[] => [
  ...refuseHandled(state),
  ...(state === CaseState.RECEIVED || state === CaseState.ASSIGNED ? [undrafted] : []),
  ...(state === CaseState.DRAFTED && draftedById === actorId ? [secondPerson] : []),
];

/** Reasons against returning the answer to its author (退回修改). */
export const refuseReturnedAnswer = (reviewed: Reviewed, reason: string): Finding[] => [
  ...refuseConfirmedAnswer(reviewed),
  ...refuseReturn(reason),
];

const answered = r80.block('CASE_ANSWERED')`
  这件办件已经答复。
  来件人还有要说的，可以再次留言。`;

const classFixed = r80.block('CASE_CLASS_FIXED', 'caseClass')`
  这件办件已经分类，答复期限按原分类计算。
  转办时保留原来的分类。`;

const sameUnit = r80.block('CASE_SAME_UNIT', 'unitId')`
  选择的就是现在的办理单位。
  选择另一个单位，或者直接拟写答复。`;

const noNote = r80.block('CASE_NOTE_TOO_SHORT', 'note')`
  没有写明转办理由，或者不足${TOLD_MIN}字。
  写清为什么属于另一个单位的职责；来件人凭回执看得到。`;

const unassigned = r80.block('CASE_NOT_ASSIGNED')`
  这件办件还没有分类、分办。
  先分类并确定办理单位，再拟写答复。`;

const answerTooShort = r80.block('CASE_ANSWER_TOO_SHORT', 'answer')`
  没有写明答复，或者不足${TOLD_MIN}字。
  针对来件写清怎样办、依据什么、找谁办。`;

const undrafted = r80.block('CASE_NOT_DRAFTED')`
  还没有拟写的答复。
  由办理单位拟写后再审核。`;

const secondPerson = r80.block('CASE_SECOND_PERSON')`
  答复由拟写人以外的人审核。
  请本单位另一名工作人员审核。`;
