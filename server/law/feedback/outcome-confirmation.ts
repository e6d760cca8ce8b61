/** 国令713号第十八条: all opinions are considered together; outcomes may be proposed while the period runs, confirmed only after it. */
import { type Finding, provision } from '#server/law/refusal.ts';

const r32 = provision('R-32', 'DESIGN', '意见处理规则');

/** Reasons against confirming outcomes (确认处理结果) at this instant. */
export const refuseConfirmation = (closesAt: Date, now: Date): Finding[] =>
  now >= closesAt
    ? []
    : [
        r32.block('OUTCOME_BEFORE_CLOSING')`
          征求意见尚未截止，处理结果只能提出，不能确认。
          截止之后再确认。`,
      ];
