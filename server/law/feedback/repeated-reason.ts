/**
 * 国令713号第十八条: each opinion is studied. One reason for demands that differ answers none of them; with another number in it it
 * is still the same reason (套用的理由).
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { Outcome } from './outcome.ts';

const r33 = provision('R-33', 'DESIGN', '意见处理规则');

/** Signs that make no other reason: numbers, marks and blanks. Read alike here and by the database. */
export const SAME_REASON_SIGNS =
  '[0-9０-９〇零一二两三四五六七八九十百千万亿\\s.．,，。;；:：、!！?？“”"（）()《》]';

const SIGNS = new RegExp(SAME_REASON_SIGNS, 'gu');

/** The words of a reason as it is compared. */
export const reasonWords = (reason: string): string => reason.replaceAll(SIGNS, '');

/** Outcomes whose reason is compared. */
export const REASONED: readonly Outcome[] = [Outcome.PARTLY_ADOPTED, Outcome.NOT_ADOPTED, Outcome.ANSWERED];

/** Answers to other demands that give the same reason (同一理由的其他答复): how many, and the first of them by name. */
export interface SameReason {
  count: number;
  first: string;
}

/** Doubt about a reason that was given to other demands before. */
export const refuseRepeatedReason = ({ count, first }: SameReason): Finding[] =>
  count === 0 ? [] : [repeated(count, first)];

const repeated = (count: number, first: string) => r33.warn('REASON_REPEATED', 'reason')`
  同一理由（数字不计）已经答复了另外${count}件要求不同的意见，如${first}。
  要求相同的，归入一个主题一并答复；要求不同的，写明针对这一件的事实；确实同样适用的，说明为什么。`;
