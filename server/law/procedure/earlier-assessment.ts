/**
 * 国令713号第二十二条: a risk that has been assessed under the rules for it is not assessed twice. That an outdated
 * report, or one on another scope, is no substitute is our reading.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r42 = provision('R-42', 'LAW', '国令713号第二十二条');
const r42Design = provision('R-42', 'DESIGN', '风险评估办理规则');

/** An earlier assessment that is to replace a new one (此前的风险评估). */
export interface EarlierAssessment {
  title: string;
  /** The rules it was made under. */
  underRules: string;
  assessedOn: CalendarDay;
  sameScope: boolean;
  /** The matter or the circumstances have changed since. */
  changedSince: boolean;
}

/** Reasons against using an earlier assessment instead of a new one (不作重复评估的条件); null: none was named. */
export const refuseEarlierAssessment = (earlier: EarlierAssessment | null, today: CalendarDay): Finding[] =>
  earlier ? refuseNamed(earlier, today) : [unnamed];

const refuseNamed = (earlier: EarlierAssessment, today: CalendarDay): Finding[] => [
  ...(blank(earlier.title) ? [ours('没有写明评估报告的名称。', 'title')] : []),
  ...(blank(earlier.underRules) ? [withoutRules] : []),
  ...(earlier.assessedOn > today ? [ours('评估日期在今天之后。', 'assessedOn')] : []),
  ...(earlier.sameScope ? [] : [ours('此前评估的范围与该事项不同。', 'sameScope')]),
  ...(earlier.changedSince ? [ours('评估之后情况已有变化。', 'changedSince')] : []),
];

const unnamed = r42.block('RISK_ASSESSMENT_REQUIRED', 'facts')`
  勾选了已按有关规定评估过风险，没有提交原有的评估。
  写明原评估报告的名称、日期和所依据的规定，选取报告；没有的，去掉这一项。`;

const withoutRules = r42.block('RISK_ASSESSMENT_REQUIRED', 'underRules')`
  不作重复评估的，此前应当已按有关规定评估过；没有写明按照什么规定。
  写明规定的名称，或者重新评估。`;

const ours = (message: string, field: keyof EarlierAssessment) =>
  r42Design.block('RISK_ASSESSMENT_REQUIRED', field)`
    此前的评估不能代替风险评估：${message}
    重新评估，或者更正此前评估的情况。`;
