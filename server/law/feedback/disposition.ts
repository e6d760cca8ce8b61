/**
 * 国令713号第十八条: opinions are sorted, studied and argued, reasonable ones adopted. So each outcome carries its proof:
 * the clause that changed, the reason against, the place that already says it, or where the matter belongs.
 */
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { Outcome } from './outcome.ts';
import { wordsAlone } from '#server/law/draft/same-signs.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseEmptyAnswer } from './question.ts';
import { refuseRejection, type Rejection } from './rejection-reason.ts';
import { refuseRoute } from './routing.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import { blank } from '#server/law/substance.ts';

const r33 = provision('R-33', 'DESIGN', '意见处理规则');

/** A change of the draft that an opinion brought about (条款修改), as it is read from two versions. */
export interface ClauseChange {
  clauseNo: string;
  before: string;
  after: string;
  /** False: neither version has such a clause. */
  found?: boolean;
}

/** A proposed outcome of an opinion (处理结果), with its proof. */
export interface DispositionDraft extends Rejection {
  result: Outcome;
  changedClauses: readonly ClauseChange[];
  /** Clause or text where the draft already says it. */
  coveredAt?: string | null | undefined;
  /** Where a matter outside the consultation was sent, or belongs. */
  route?: string | null | undefined;
}

/**
 * Circumstances of the matter that an outcome depends on: its special laws, and whether its draft is in the system
 * (`drafted`).
 */
export interface Circumstances {
  special?: readonly SpecialRule[];
  drafted?: boolean;
}

/**
 * Findings on a proposed outcome (处理结果). Where the draft is in the system, the adopted change is read from its
 * versions.
 */
export function refuseDisposition(
  draft: DispositionDraft,
  policy: Pick<LocalPolicy, 'reasonMinChars'>,
  { special = [], drafted = true }: Circumstances = {},
): Finding[] {
  const rejection = () => refuseRejection(draft, policy.reasonMinChars, special);
  const changes = () => (drafted ? refuseChanges(draft.changedClauses) : refuseUnplaced(draft));
  const proof: Record<Outcome, () => Finding[]> = {
    [Outcome.ADOPTED]: changes,
    [Outcome.PARTLY_ADOPTED]: () => [...changes(), ...rejection()],
    [Outcome.NOT_ADOPTED]: rejection,
    [Outcome.ALREADY_COVERED]: () => (drafted ? refuseCovered(draft.changedClauses) : refuseUncovered(draft)),
    [Outcome.SUPPORT_ONLY]: () => [],
    [Outcome.OUT_OF_SCOPE]: () => refuseRoute(draft.route),
    [Outcome.ANSWERED]: () => refuseEmptyAnswer(draft.reason, policy.reasonMinChars),
  };
  return proof[draft.result]();
}

/**
 * Findings on the changes named for an adopted opinion (采纳的修改): each must be an existing clause whose wording changed.
 */
export const refuseChanges = (changes: readonly ClauseChange[]): Finding[] => [
  ...(changes.length === 0 ? [changeRequired] : []),
  ...changes.flatMap(({ clauseNo, before, after, found = true }, index) => [
    ...(found ? [] : [noSuchClause(index)]),
    ...(found && wordsAlone(before) === wordsAlone(after) ? [unchanged(index, clauseNo)] : []),
  ]),
];

/**
 * Findings on an opinion said to be in the draft already (草案已体现): the clause must be named, and exist in the text that
 * was commented on.
 */
export const refuseCovered = (quoted: readonly ClauseChange[]): Finding[] => [
  ...(quoted.length === 0 ? [coveredClause] : []),
  ...quoted.flatMap(({ found = true, before }, index) =>
    found && !blank(before) ? [] : [coveredNowhere(index)],
  ),
];

/** Without a text in the system, the place where the draft says it is described in words. */
const refuseUncovered = ({ coveredAt }: DispositionDraft): Finding[] =>
  blank(coveredAt) ? [coveredWhere] : [];

/** Without a text in the system, the place where the opinion was taken up is described in words. */
const refuseUnplaced = ({ coveredAt }: DispositionDraft): Finding[] =>
  blank(coveredAt) ? [adoptedWhere] : [];

const adoptedWhere = r33.block('ADOPTED_WHERE_REQUIRED', 'coveredAt')`
  没有写明采纳的意见体现在何处。
  写明文件和条款，如“会议纪要第三项”。`;

const changeRequired = r33.block('CHANGED_CLAUSE_REQUIRED', 'changedClauses')`
  采纳的意见要指明修改了草案的哪一条。
  从草案中选择修改的条款。`;

const noSuchClause = (index: number) =>
  r33.block('CLAUSE_NOT_FOUND', `changedClauses.${index}.anchorId`)`
    草案各稿中都没有所选的条款。
    从草案中重新选择。`;

const unchanged = (index: number, clauseNo: string) =>
  r33.block('CLAUSE_UNCHANGED', `changedClauses.${index}.anchorId`)`
    条款${clauseNo}在修改稿中没有改动文字，只动标点、空白的不算修改。
    先在修改稿中按照意见改这一条；没有修改的，不能记为采纳。`;

const coveredClause = r33.block('COVERED_CLAUSE_REQUIRED', 'changedClauses')`
  没有指明草案的哪一条已经体现。
  从草案中选择已经写明的那一条；没有写明的，按采纳或者未采纳处理。`;

const coveredNowhere = (index: number) =>
  r33.block('CLAUSE_NOT_FOUND', `changedClauses.${index}.anchorId`)`
    征求意见的草案中没有所选的条款。
    重新选择；征求意见以后才写入的，按采纳处理。`;

const coveredWhere = r33.block('COVERED_WHERE_REQUIRED', 'coveredAt')`
  没有写明草案在何处已经体现。
  写明条款编号或者原文，如“方案附件2”。`;
