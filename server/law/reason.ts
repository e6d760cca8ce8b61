/** R-74. Who gets something back, and who reads that something is put off or not held, is told why; an order of work of ours. */
import { type Finding, type Provision, provision } from './refusal.ts';
import { blank, REASON_MIN, saysWhy, substance } from './substance.ts';

/** What a reason is given for: the words of the finding, and what it rests on if not on R-74. */
export interface ReasonAsked {
  code: string;
  what: string;
  on?: Provision;
  /** A reason that would do, in a few words. */
  example?: string;
}

/** What forbids a return, cancellation, postponement or withdrawal whose reason says nothing (写明原因). */
export const refuseThinReason = (reason: string, asked: ReasonAsked): Finding[] =>
  saysWhy(reason)
    ? []
    : [missing(asked, `${asked.what}要写明原因，不少于${REASON_MIN}字，标点和重复的字不算。`)];

/** What forbids sending back a paper whose author is not told what to change (退回修改). */
export const refuseReturn = (reason: string): Finding[] =>
  refuseThinReason(reason, { code: 'RETURN_REASON_REQUIRED', what: '退回' });

/** What forbids an act whose reason was left empty (写明原因); a few words will do. */
export const refuseNoReason = (reason: string, asked: ReasonAsked): Finding[] =>
  blank(reason) ? [missing(asked, `没有写明${asked.what}的原因。`)] : [];

/** A reason that the county measures (本县设定的字数): what is missing, and what to write. */
export interface MeasuredReason {
  code: string;
  on: Provision;
  missing: string;
  remedy?: string;
  field?: string;
}

/** What forbids a statement shorter than the county's measure (说理不足); padding does not count. */
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
