/** 国令713号第二十四条: checks of the organ's finding on the risk (风险是否可控的认定). */
import { type MeasuredReason, refuseShortReason } from '#server/law/reason.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r44 = provision('R-44', 'DESIGN', '风险评估办理规则');

/** Reason against any finding on the risk: there is no assessment to base it on. R-44. */
export const refuseUnassessed = (assessedOn: CalendarDay | null): Finding[] =>
  assessedOn ? [] : [unassessed];

/** Reasons against this finding (风险是否可控的认定). */
export const refuseRiskFinding = (
  { happenedOn, reason }: { happenedOn: CalendarDay; reason: string },
  assessedOn: CalendarDay | null,
  { reasonMinChars }: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] => [
  ...refuseUnassessed(assessedOn),
  ...(assessedOn && happenedOn < assessedOn ? [foundTooEarly(assessedOn)] : []),
  ...refuseShortReason(reason, reasonMinChars, unexplained),
];

const unassessed = r44.block('RISK_UNASSESSED')`
  还没有登记风险评估，没有可以据以认定的报告。
  由承办单位登记风险评估后再认定。`;

const foundTooEarly = (assessedOn: CalendarDay) => r44.block('FOUND_BEFORE_ASSESSED', 'happenedOn')`
  认定日期早于评估报告的日期（${inChinese(assessedOn)}）。
  核对日期。`;

const unexplained: MeasuredReason = {
  code: 'RISK_FINDING_REASON_REQUIRED',
  on: r44,
  missing: '没有写明认定风险是否可控的理由。',
};
