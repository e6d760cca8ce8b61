/**
 * 修改稿: from the round's text to the next one. 国令713号第十八条: reasonable opinions are adopted, so the changes must be seen
 * in the text itself; each change names its source.
 */
import { DecisionPhase, DECISION_PHASE_LABELS } from '#server/law/decision/decision-phase.ts';
import { CHANGE_SOURCE_LABELS, ChangeSource } from '#server/law/draft/change-source.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { isOwnChange, refuseOwnChange, refuseOwnStatement } from '#server/law/draft/own-change.ts';
import {
  isRecorded,
  refuseSourceGround,
  refuseUnrecorded,
  type SourceGround,
} from '#server/law/draft/source-ground.ts';
import type { OpinionPoint } from '#server/law/procedure/opinion-point.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');
const r50 = provision('R-50', 'DESIGN', '合法性审查办理规则');

export { CHANGE_SOURCE_LABELS, ChangeSource };

const P = DecisionPhase;
/** From the drafting to the discussion's result; while the text lies with the legality review nobody changes it. */
const WORKING: readonly DecisionPhase[] = [
  P.DRAFTING,
  P.CONSULTING,
  P.REVISING,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
  P.APPROVED,
];

/** Reasons against working on the draft in this phase (决策阶段不符). */
export const refuseRevisionPhase = (phase: DecisionPhase): Finding[] =>
  WORKING.includes(phase)
    ? []
    : [
        r32.block('WRONG_PHASE')`
          决策事项现处于“${DECISION_PHASE_LABELS[phase]}”阶段，草案不能修改。
          送审后由审查机关退回，或者等审查结束后再修改。`,
      ];

const WITHOUT_NUMBER: Partial<Readonly<Record<ClauseKind, string>>> = {
  [ClauseKind.PREAMBLE]: '前言',
  [ClauseKind.WHOLE]: '全文',
  [ClauseKind.ANNEX]: '附件',
};

/** Reasons against putting in a clause of this kind: 前言 and 全文 stand once in a draft, and an annex brings its own number. */
export function refuseNewKind(kind: ClauseKind): Finding[] {
  const name = WITHOUT_NUMBER[kind];
  return name === undefined ? [] : [notCounted(name)];
}

const notCounted = (name: string) => r32.block('CLAUSE_NOT_COUNTED', 'kind')`
  ${name}没有接续的编号，不能作为一条增加。
  增加编、章、节、条或者一、二、；附件有增减的，导入带有附件的全文。`;

/** Name of a changed clause: 一 is 第一条; a removed one has its former number. */
export function changedName({
  noAfter,
  noBefore,
}: {
  noAfter: string | null;
  noBefore: string | null;
}): string {
  const name = clauseName(noAfter ?? noBefore ?? '');
  return noAfter === null ? `原${name}` : name;
}

/** Source stated for a change of a clause (修改来源), with the platform's own data on it. */
export interface ToldSource {
  anchorId: string;
  source: ChangeSource;
  note: string;
  /** Number of the point of the legality opinion it carries out, from 1. */
  point?: number | null | undefined;
  /** Whether the lead of the responsible unit says so. */
  lead: boolean;
  /** Whether an adopted opinion names the clause. */
  adopted: boolean;
  /** The points of the legality opinion; empty where none was given. */
  points: readonly OpinionPoint[];
  /** Record of the decision it names as its ground. */
  groundId?: string | null | undefined;
  grounds: readonly Pick<SourceGround, 'id' | 'source'>[];
}

/**
 * Reasons against naming a source (修改来源的说明): opinions where none was adopted on the clause, a record that does not
 * exist.
 */
export function refuseSource(told: ToldSource): Finding[] {
  const { source, note, adopted, points, groundId, grounds } = told;
  if (source === ChangeSource.EDITORIAL) return [];
  if (isOwnChange(source))
    return [...refuseOwnChange(told, '这一条'), ...refuseOwnStatement(source, told.lead, note)];
  if (isRecorded(source)) return refuseSourceGround(source, groundId ?? null, grounds);
  if (source === ChangeSource.OPINIONS) return adopted ? [] : [sourceUnfounded];
  if (source === ChangeSource.LEGALITY && points.length > 0) return refusePoint(told);
  return [...refuseUnrecorded(source, grounds), ...(substance(note) >= 4 ? [] : [noteRequired])];
}

/**
 * 国令713号第二十八条: the text is adjusted as the opinion asks; a consequent change in another clause explains how it follows.
 */
function refusePoint({ anchorId, note, point, points }: ToldSource): Finding[] {
  const named = point == null ? undefined : points[point - 1];
  if (point == null || !named) return [pointRequired(points.length)];
  const elsewhere = named.anchorId !== null && named.anchorId !== anchorId;
  return elsewhere && substance(note) < 4 ? [otherClause(point)] : [];
}

const pointRequired = (count: number) => r50.block('LEGALITY_POINT_REQUIRED', 'point')`
  没有选择落实的是审查意见的哪一点；审查意见共${count}点。
  选择其中一点；不是落实审查意见的，选择实际的来源，并重新送请合法性审查。`;

const otherClause = (point: number) => r50.block('LEGALITY_POINT_ELSEWHERE', 'note')`
  审查意见第${point}点说的是另一条。
  写明这一条为什么也要改，如“与第三条的修改衔接”。`;

const sourceUnfounded = r32.block('CHANGE_SOURCE_UNFOUNDED', 'source')`
  没有采纳的意见指明这一条，或者采纳的已经写进上一稿。
  先在意见处理中采纳有关意见，并选择这一条；不是因公众意见修改的，选择实际的来源。`;

const noteRequired = r32.block('CHANGE_NOTE_REQUIRED', 'note')`
  没有写明是哪一项意见。
  写明意见的出处，如“会议纪要第2项”“审查意见书第二部分”。`;

/** A change as far as fixing a version needs it: its clause, and its stated source. */
export interface ExplainedChange {
  no: string;
  source: ChangeSource | null;
}

/** Reasons against fixing a version (不能定稿): no change, a change of unknown source, no reason for the version. */
export function refuseFixing(changes: readonly ExplainedChange[], reason: string): Finding[] {
  const unknown = changes.filter(({ source }) => source === null).map(({ no }) => no);
  return [
    ...(changes.length === 0 ? [unchanged] : []),
    ...(unknown.length > 0 ? [unexplainedChanges(unknown)] : []),
    ...(substance(reason) < 10 ? [thinReason] : []),
  ];
}

const unchanged = r32.block('DRAFT_UNCHANGED', 'changes')`
  与上一稿相比没有任何修改。
  没有修改的不必另定一稿。`;

const unexplainedChanges = (numbers: readonly string[]) =>
  r32.block('CHANGE_SOURCE_REQUIRED', 'changes')`
    ${numbers.join('、')}的修改没有说明来源。
    逐处选择来源：公众意见、听证、专家、风险评估、有关单位、合法性审查、会议讨论、文字修改，或者由负责人说明自行研究、上位法调整。`;

const thinReason = r32.block('REASON_REQUIRED', 'reason')`
  没有写明这一稿为什么修改。
  用一两句话写明修改的主要内容和原因。`;
