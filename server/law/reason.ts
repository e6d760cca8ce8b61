/**
 * R-74. A person whose paper is returned, and readers of a postponement or cancellation, learn the reason; an order of
 * work of ours.
 */
import { type Finding, type Provision, provision } from './refusal.ts';
import { hollow, REASON_MIN, saysWhy, substance } from './substance.ts';

/** Words of the finding on a missing reason, and its provision where that is not R-74. */
export interface ReasonAsked {
  code: string;
  what: string;
  on?: Provision;
  /** A reason that would do, in a few words. */
  example?: string;
}

/** Reasons against a return, cancellation, postponement or withdrawal whose reason has no substance (写明原因). */
export const refuseThinReason = (reason: string, asked: ReasonAsked): Finding[] =>
  saysWhy(reason)
    ? []
    : [missing(asked, `${asked.what}要写明原因，不少于${REASON_MIN}字，标点和重复的字不算。`)];

/** Reasons against returning a paper without telling its author the changes to make (退回修改). */
export const refuseReturn = (reason: string): Finding[] =>
  refuseThinReason(reason, { code: 'RETURN_REASON_REQUIRED', what: '退回' });

/** Reasons against an act whose reason says nothing, “。” or “无” (写明原因); a few words will do. */
export const refuseNoReason = (reason: string, asked: ReasonAsked): Finding[] =>
  hollow(reason) ? [missing(asked, `没有写明${asked.what}的原因。`)] : [];

/** Words of the finding on a reason that the county measures (本县设定的字数): what is missing, and what to write. */
export interface MeasuredReason {
  code: string;
  on: Provision;
  missing: string;
  remedy?: string;
  field?: string;
}

/** Reasons against a statement shorter than the county's minimum (说理不足); padding does not count. */
export const refuseShortReason = (
  reason: string | null | undefined,
  chars: number,
  { code, on, missing: lacks, remedy = '写明理由', field = 'reason' }: MeasuredReason,
): Finding[] =>
  substance(reason ?? '') >= chars
    ? []
    : [
        on.block(code, field)`
          ${lacks}
          ${remedy}；本县设定不少于${chars}字，标点和重复的字句不计。`,
      ];

const missing = ({ code, on = r74, example }: ReasonAsked, message: string): Finding =>
  on.block(code, 'reason')`
    ${message}
    ${example ? `写一句原因即可，如“${example}”。` : '用一两句话告诉当事人：出了什么情况，接下来怎样办。'}`;

const r74 = provision('R-74', 'DESIGN', '办理流程');
