/**
 * 国令713号第二十四条: the organ decides once it has found the risk to be controllable; where it is not, the draft is adjusted
 * until it is.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r44 = provision('R-44', 'LAW', '国令713号第二十四条');

/** Reason against a decision by the organ (风险可控方可决策); none where no assessment was asked for or made. */
export const refuseRiskDecision = (assessed: boolean, riskControllable: boolean | null): Finding[] => {
  if (!assessed || riskControllable === true) return [];
  return [riskControllable === null ? notFound : uncontrolled];
};

const notFound = r44.block('RISK_NOT_CONTROLLABLE', 'result')`
  没有认定风险可控，不能通过。
  由决策机关认定风险是否可控；认定可控后再决定。`;

const uncontrolled = r44.block('RISK_NOT_CONTROLLABLE', 'result')`
  决策机关认定风险不可控，不能通过。
  调整草案，采取防范措施，认定风险可控后再决定。`;
