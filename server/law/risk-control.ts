/**
 * 国令713号第二十四条: the organ decides once it has found the risk to be controllable; where it is not, the draft is adjusted
 * until it is.
 */
import type { CalendarDay } from './calendar-day.ts';
import type { Finding } from './refusal.ts';

/** What the organ found (风险是否可控的认定). */
export interface RiskFinding {
  /** null while the organ has not said. */
  riskControllable?: boolean | null | undefined;
  foundOn?: CalendarDay | null | undefined;
}

/** What forbids the organ to decide (风险可控方可决策); nothing where no assessment was asked for or made. */
export const refuseRiskDecision = (assessed: boolean, finding: RiskFinding | null): Finding[] => {
  if (!assessed) return [];
  if (finding?.riskControllable == null) return [notFound];
  return [...(finding.riskControllable ? [] : [uncontrolled]), ...(finding.foundOn ? [] : [undated])];
};

const at24 = {
  rule: 'R-44',
  basis: 'LAW',
  article: '国令713号第二十四条',
  severity: 'BLOCK',
  code: 'RISK_NOT_CONTROLLABLE',
  fields: ['riskControllable'],
} as const;

const notFound: Finding = {
  ...at24,
  message: '决策机关认为风险可控的，才可以作出决策；现在没有认定。',
  fix: '由决策机关认定风险是否可控。',
};

const uncontrolled: Finding = {
  ...at24,
  message: '决策机关认定风险不可控，不能作出决策。',
  fix: '调整决策草案等，确认风险可控后再作决策。',
};

const undated: Finding = {
  rule: 'R-44',
  basis: 'DESIGN',
  article: '风险评估办理规则',
  severity: 'BLOCK',
  code: 'RISK_FINDING_UNDATED',
  message: '没有写明决策机关认定风险可控的日期。',
  fields: ['foundOn'],
  fix: '填写认定的日期。',
};
