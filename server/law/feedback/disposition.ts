/**
 * 国令713号第十八条: opinions are sorted, studied and argued, reasonable ones adopted. So each outcome carries its proof:
 * the clause that changed, the reason against, the place that already says it, or where the matter belongs.
 */
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { Outcome } from './outcome.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseRejection, type Rejection } from './rejection-reason.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import { blank } from '#server/law/substance.ts';

const r33 = provision('R-33', 'DESIGN', '意见处理规则');
const r37 = provision('R-37', 'DESIGN', '参照国令711号第三十九条');

/** A change of the draft that an opinion brought about (条款修改). */
export interface ClauseChange {
  clauseNo: string;
  before: string;
  after: string;
}

/** What is to become of an opinion (处理结果). */
export interface DispositionDraft extends Rejection {
  result: Outcome;
  changedClauses: readonly ClauseChange[];
  /** Clause or text where the draft already says it. */
  coveredAt?: string | null | undefined;
  /** Where a matter outside the consultation was sent, or belongs. */
  route?: string | null | undefined;
}

/** What is missing in an outcome (处理结果). */
export function refuseDisposition(
  draft: DispositionDraft,
  policy: Pick<LocalPolicy, 'reasonMinChars'>,
  special: readonly SpecialRule[] = [],
): Finding[] {
  const rejection = () => refuseRejection(draft, policy.reasonMinChars, special);
  const proof: Record<Outcome, () => Finding[]> = {
    [Outcome.ADOPTED]: () => refuseChanges(draft.changedClauses),
    [Outcome.PARTLY_ADOPTED]: () => [...refuseChanges(draft.changedClauses), ...rejection()],
    [Outcome.NOT_ADOPTED]: rejection,
    [Outcome.ALREADY_COVERED]: () => (blank(draft.coveredAt) ? [coveredWhere] : []),
    [Outcome.SUPPORT_ONLY]: () => [],
    [Outcome.OUT_OF_SCOPE]: () => (blank(draft.route) ? [routeRequired] : []),
  };
  return proof[draft.result]();
}

/** Blanks and line breaks change nothing a reader sees. */
const words = (text: string) => text.replace(/\s+/gu, '');

const refuseChanges = (changes: readonly ClauseChange[]): Finding[] => [
  ...(changes.length === 0 ? [changeRequired] : []),
  ...changes.flatMap(({ clauseNo, before, after }, index) => [
    ...(blank(clauseNo) ? [noClauseNo(index)] : []),
    ...(words(before) === words(after) ? [unchanged(index, clauseNo)] : []),
  ]),
];

const changeRequired = r33.block('CHANGED_CLAUSE_REQUIRED', 'changedClauses')`
  采纳的意见要写明修改了哪一条。
  填写条款编号、修改前和修改后的文字。`;

const noClauseNo = (index: number) =>
  r33.block('CHANGED_CLAUSE_REQUIRED', `changedClauses.${index}.clauseNo`)`
    没有写明修改的是哪一条。
    填写条款编号。`;

const unchanged = (index: number, clauseNo: string) =>
  r33.block('CLAUSE_UNCHANGED', `changedClauses.${index}.after`)`
    条款${clauseNo.trim()}修改前后的文字相同。
    填写修改后的文字；没有修改的，不能记为采纳。`;

const coveredWhere = r33.block('COVERED_WHERE_REQUIRED', 'coveredAt')`
  没有写明草案在何处已经体现。
  写明条款编号或者原文，如“方案附件2”。`;

const routeRequired = r37.block('ROUTE_REQUIRED', 'route')`
  不属于征求意见范围的，要告知去向。
  写明可以向哪里反映，如12345热线、信访、信息公开申请，或者已转哪个单位办理。`;
