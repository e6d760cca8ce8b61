/** 国令713号第十八条: all opinions are weighed together; outcomes may be proposed while the period runs, confirmed only after it. */
import type { Finding } from './refusal.ts';

/** What forbids confirming outcomes (确认处理结果) at this instant. */
export const refuseConfirmation = (closesAt: Date, now: Date): Finding[] =>
  now >= closesAt
    ? []
    : [
        {
          rule: 'R-32',
          basis: 'DESIGN',
          article: '意见处理规则',
          severity: 'BLOCK',
          code: 'OUTCOME_BEFORE_CLOSING',
          message: '征求意见尚未截止，处理结果只能提出，不能确认。',
          fields: [],
          fix: '截止之后再确认。',
        },
      ];
