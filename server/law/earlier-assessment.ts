/**
 * 国令713号第二十二条: what has been assessed under the rules for it is not assessed twice. That an older report, or one on
 * another scope, takes no assessment's place is our reading.
 */
import type { CalendarDay } from './calendar-day.ts';
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** An assessment that is to stand for a new one (此前的风险评估). */
export interface EarlierAssessment {
  title: string;
  /** The rules it was made under. */
  underRules: string;
  assessedOn: CalendarDay;
  sameScope: boolean;
  /** The matter or the circumstances have changed since. */
  changedSince: boolean;
}

/** What keeps an earlier assessment from standing for a new one (不作重复评估的条件). */
export const refuseEarlierAssessment = (earlier: EarlierAssessment, today: CalendarDay): Finding[] => [
  ...(blank(earlier.title) ? [ours('没有写明评估报告的名称。', 'title')] : []),
  ...(blank(earlier.underRules) ? [withoutRules] : []),
  ...(earlier.assessedOn > today ? [ours('评估日期在今天之后。', 'assessedOn')] : []),
  ...(earlier.sameScope ? [] : [ours('此前评估的范围与该事项不同。', 'sameScope')]),
  ...(earlier.changedSince ? [ours('评估之后情况已有变化。', 'changedSince')] : []),
];

const withoutRules: Finding = {
  rule: 'R-42',
  basis: 'LAW',
  article: '国令713号第二十二条',
  severity: 'BLOCK',
  code: 'RISK_ASSESSMENT_REQUIRED',
  message: '不作重复评估的，此前应当已按有关规定评估过；没有写明按照什么规定。',
  fields: ['underRules'],
  fix: '写明规定的名称，或者重新评估。',
};

const ours = (message: string, field: keyof EarlierAssessment): Finding => ({
  rule: 'R-42',
  basis: 'DESIGN',
  article: '风险评估办理规则',
  severity: 'BLOCK',
  code: 'RISK_ASSESSMENT_REQUIRED',
  message: `此前的评估不能代替风险评估：${message}`,
  fields: [field],
  fix: '重新评估，或者更正此前评估的情况。',
});
