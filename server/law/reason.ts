/** Who gets something back, and who reads that something is put off or not held, is told why; an order of work of ours. */
import { type Finding, provision } from './refusal.ts';
import { blank, substance } from './substance.ts';

/** How many characters a reason has at least (实质内容); padding does not count. */
export const REASON_MIN = 5;

/** What a reason is given for: the words of the finding and what it rests on. */
export interface ReasonAsked {
  code: string;
  what: string;
  article?: string;
}

/** What forbids a return, cancellation, postponement or withdrawal whose reason says nothing (写明原因). */
export const refuseThinReason = (reason: string, { code, what, article }: ReasonAsked): Finding[] =>
  substance(reason) >= REASON_MIN
    ? []
    : [finding(code, `${what}要写明原因，不少于${REASON_MIN}字，标点和重复的字不算。`, article)];

/** What forbids sending back a paper whose author is not told what to change (退回修改). */
export const refuseReturn = (reason: string): Finding[] =>
  refuseThinReason(reason, { code: 'RETURN_REASON_REQUIRED', what: '退回' });

/** What forbids writing down a person's own refusal without their reason (本人的原因); whatever they say will do. */
export const refuseNoReason = (reason: string, { code, what, article }: ReasonAsked): Finding[] =>
  blank(reason) ? [finding(code, `${what}要写明原因。`, article)] : [];

const finding = (code: string, message: string, article = '办理流程'): Finding =>
  provision('R-74', 'DESIGN', article).block(code, 'reason')`
    ${message}
    写明原因。`;
