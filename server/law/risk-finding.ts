/** 国令713号第二十四条: what makes the organ's finding on the risk (风险是否可控的认定). */
import { type CalendarDay, inChinese } from './calendar-day.ts';
import type { LocalPolicy } from './local-policy.ts';
import type { Finding } from './refusal.ts';
import { substance } from './substance.ts';

/** What forbids a finding on the risk, whatever it says: there is no assessment to find on. R-44. */
export const refuseUnassessed = (assessedOn: CalendarDay | null): Finding[] =>
  assessedOn ? [] : [unassessed];

/** What forbids this finding (风险是否可控的认定). */
export const refuseRiskFinding = (
  { happenedOn, reason }: { happenedOn: CalendarDay; reason: string },
  assessedOn: CalendarDay | null,
  { reasonMinChars }: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] => [
  ...refuseUnassessed(assessedOn),
  ...(assessedOn && happenedOn < assessedOn ? [foundTooEarly(assessedOn)] : []),
  ...(substance(reason) < reasonMinChars ? [reasonless(reasonMinChars)] : []),
];

const ours = { rule: 'R-44', basis: 'DESIGN', article: '风险评估办理规则', severity: 'BLOCK' } as const;

const unassessed: Finding = {
  ...ours,
  code: 'RISK_UNASSESSED',
  message: '还没有登记风险评估，没有可以据以认定的报告。',
  fields: [],
  fix: '由承办单位登记风险评估后再认定。',
};

const foundTooEarly = (assessedOn: CalendarDay): Finding => ({
  ...ours,
  code: 'FOUND_BEFORE_ASSESSED',
  message: `认定日期早于评估报告的日期（${inChinese(assessedOn)}）。`,
  fields: ['happenedOn'],
  fix: '核对日期。',
});

const reasonless = (chars: number): Finding => ({
  ...ours,
  code: 'RISK_FINDING_REASON_REQUIRED',
  message: '没有写明认定风险是否可控的理由。',
  fields: ['reason'],
  fix: `写明理由；本县设定不少于${chars}字，标点和重复的字句不计。`,
});
