/**
 * 国令713号第四十二条: a department or a township makes major decisions of its own by reference. A row of the catalogue
 * names the deciding body before the decision begins, and a decision that has begun keeps its body.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r01 = provision('R-01', 'LAW', '国令713号第四十二条');

/** A row of the catalogue and its deciding body (决策机关). */
export interface OwnDecision {
  ownDecision: boolean;
  /** The lead unit decides for itself. */
  leadDecidesItself: boolean;
  /** The same choice in the decision that has begun from this row; null before it begins. */
  begun: boolean | null;
}

/** Findings on naming the lead unit as the body that decides (自行决策). */
export const refuseOwnDecision = ({ ownDecision, leadDecidesItself, begun }: OwnDecision): Finding[] => [
  ...(ownDecision && !leadDecidesItself ? [notDeciding] : []),
  ...(begun !== null && begun !== ownDecision ? [organFixed] : []),
];

/** Reasons why the county's leaders may not start a decision that a unit makes for itself (按目录启动). */
export const refuseOthersDecision = ({ ownDecision }: Pick<OwnDecision, 'ownDecision'>): Finding[] =>
  ownDecision ? [startedByUnit] : [];

const notDeciding = r01.block('UNIT_DECIDES_NOTHING', 'ownDecision')`
  牵头单位没有登记为自行决策的单位，这一事项不能由它自行决策。
  由系统管理员在单位资料中登记该单位自行决策，或者改为由县人民政府决策。`;

const organFixed = r01.block('ORGAN_FIXED', 'ownDecision')`
  这一事项已经启动决策程序，决策机关不再更改。
  终止原决策后，另列一项。`;

const startedByUnit = r01.block('STARTED_BY_UNIT', 'catalogueItemNo')`
  目录载明这一事项由牵头单位自行决策，县人民政府不代为启动。
  转请该单位登录，在自己的目录事项下启动。`;
