/**
 * Outcomes of opinions, with their grounds and routes (意见处理结果). 国令713号第十八条; the lists of grounds and routes are the
 * platform's own.
 */

/** Outcome of an opinion (处理结果); the six words of the adoption report. */
export enum Outcome {
  ADOPTED = 'ADOPTED',
  PARTLY_ADOPTED = 'PARTLY_ADOPTED',
  NOT_ADOPTED = 'NOT_ADOPTED',
  ALREADY_COVERED = 'ALREADY_COVERED',
  SUPPORT_ONLY = 'SUPPORT_ONLY',
  OUT_OF_SCOPE = 'OUT_OF_SCOPE',
}

/** Outcomes that change the draft (采纳的结果). */
export const ADOPTING: readonly Outcome[] = [Outcome.ADOPTED, Outcome.PARTLY_ADOPTED];

/** Labels of the outcomes (处理结果) in the report. */
export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  [Outcome.ADOPTED]: '采纳',
  [Outcome.PARTLY_ADOPTED]: '部分采纳',
  [Outcome.NOT_ADOPTED]: '未采纳',
  [Outcome.ALREADY_COVERED]: '草案已体现',
  [Outcome.SUPPORT_ONLY]: '表示支持',
  [Outcome.OUT_OF_SCOPE]: '不属于征求意见范围',
};

/** Ground for not adopting an opinion, or a part of it (未采纳理由类别); our list, not the statute's. */
export enum RejectionGround {
  CONTRARY_TO_LAW = 'CONTRARY_TO_LAW',
  BEYOND_AUTHORITY = 'BEYOND_AUTHORITY',
  FISCAL_LIMIT = 'FISCAL_LIMIT',
  TECHNICALLY_INFEASIBLE = 'TECHNICALLY_INFEASIBLE',
  CONFLICT_WITH_PLAN = 'CONFLICT_WITH_PLAN',
  BALANCE_OF_INTERESTS = 'BALANCE_OF_INTERESTS',
  ALREADY_REGULATED = 'ALREADY_REGULATED',
  INSUFFICIENT_EVIDENCE = 'INSUFFICIENT_EVIDENCE',
  OTHER = 'OTHER',
}

/** Labels of the grounds for not adopting (未采纳理由类别). */
export const REJECTION_GROUND_LABELS: Readonly<Record<RejectionGround, string>> = {
  [RejectionGround.CONTRARY_TO_LAW]: '与上位法不一致',
  [RejectionGround.BEYOND_AUTHORITY]: '超越法定权限',
  [RejectionGround.FISCAL_LIMIT]: '财力所限',
  [RejectionGround.TECHNICALLY_INFEASIBLE]: '技术不可行',
  [RejectionGround.CONFLICT_WITH_PLAN]: '与规划不符',
  [RejectionGround.BALANCE_OF_INTERESTS]: '综合各方利益',
  [RejectionGround.ALREADY_REGULATED]: '其他政策已规定',
  [RejectionGround.INSUFFICIENT_EVIDENCE]: '依据不足',
  [RejectionGround.OTHER]: '其他',
};

/** Route for a matter outside the consultation (R-37 转办去向). */
export enum Route {
  HOTLINE_12345 = 'HOTLINE_12345',
  PETITION = 'PETITION',
  DISCLOSURE_REQUEST = 'DISCLOSURE_REQUEST',
  OTHER_UNIT = 'OTHER_UNIT',
}

/** Labels of the routes for matters outside the consultation (转办去向). */
export const ROUTE_LABELS: Readonly<Record<Route, string>> = {
  [Route.HOTLINE_12345]: '12345政务服务便民热线',
  [Route.PETITION]: '信访',
  [Route.DISCLOSURE_REQUEST]: '政府信息公开申请',
  [Route.OTHER_UNIT]: '转其他单位办理',
};
