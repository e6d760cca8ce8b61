/**
 * Outcomes of opinions, with their grounds and routes (意见处理结果). 国令713号第十八条; the lists of grounds and routes are the
 * platform's own.
 */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Outcome of an opinion (处理结果); the words of the adoption report. */
export const [Outcome, OUTCOME_LABELS] = vocabulary({
  ADOPTED: '采纳',
  PARTLY_ADOPTED: '部分采纳',
  NOT_ADOPTED: '未采纳',
  ALREADY_COVERED: '草案已体现',
  SUPPORT_ONLY: '表示支持',
  OUT_OF_SCOPE: '不属于征求意见范围',
  ANSWERED: '已作解答',
});
export type Outcome = keyof typeof Outcome;

/** The name of each outcome's count in the sums of a report (合计). */
export const OUTCOME_COUNTS = {
  ADOPTED: 'adopted',
  PARTLY_ADOPTED: 'partlyAdopted',
  NOT_ADOPTED: 'notAdopted',
  ALREADY_COVERED: 'alreadyCovered',
  SUPPORT_ONLY: 'supportOnly',
  OUT_OF_SCOPE: 'outOfScope',
  ANSWERED: 'answered',
} as const satisfies Record<Outcome, string>;

/** Sums of a report by outcome; questions were not counted apart in reports published before. */
export type OutcomeTotals = Readonly<
  Record<Exclude<(typeof OUTCOME_COUNTS)[Outcome], 'answered'>, number> & {
    answered?: number | null | undefined;
  }
>;

/** How many opinions had each outcome, in the order of a report; 已作解答 only where somebody had asked. */
export const outcomeCounts = (totals: OutcomeTotals): { outcome: Outcome; count: number }[] =>
  Object.values(Outcome)
    .map((outcome) => ({ outcome, count: totals[OUTCOME_COUNTS[outcome]] ?? 0 }))
    .filter(({ outcome, count }) => outcome !== Outcome.ANSWERED || count > 0);

/** Outcomes that change the draft (采纳的结果). */
export const ADOPTING: readonly Outcome[] = [Outcome.ADOPTED, Outcome.PARTLY_ADOPTED];

/** Ground for not adopting an opinion, or a part of it (未采纳理由类别); our list, not the statute's. */
export const [RejectionGround, REJECTION_GROUND_LABELS] = vocabulary({
  CONTRARY_TO_LAW: '与上位法不一致',
  BEYOND_AUTHORITY: '超越法定权限',
  FISCAL_LIMIT: '财力所限',
  TECHNICALLY_INFEASIBLE: '技术不可行',
  CONFLICT_WITH_PLAN: '与规划不符',
  BALANCE_OF_INTERESTS: '综合各方利益',
  ALREADY_REGULATED: '其他政策已规定',
  INSUFFICIENT_EVIDENCE: '依据不足',
  OTHER: '其他',
});
export type RejectionGround = keyof typeof RejectionGround;

/** Route for a matter outside the consultation (R-37 转办去向). */
export const [Route, ROUTE_LABELS] = vocabulary({
  HOTLINE_12345: '12345政务服务便民热线',
  PETITION: '信访',
  DISCLOSURE_REQUEST: '政府信息公开申请',
  OTHER_UNIT: '转其他单位办理',
});
export type Route = keyof typeof Route;
