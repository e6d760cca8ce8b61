/**
 * 国令713号第三十五条: whoever finds a problem with a decision or with its execution may say so at any time, in any way. The form
 * stands open from the publication of the decision until the decision ends.
 */
import type { Finding } from './refusal.ts';

/** What decides whether the form is open (意见建议是否开放). */
export interface SuggestedDecision {
  publishedAt: Date | null;
  /** When it was repealed or ended otherwise (废止、终止): from then on the page is only read. */
  endedAt: Date | null;
}

/** Whether problems of a decision can be raised now (是否可以反映问题): [publishedAt, endedAt). */
export const suggestionOpen = (decision: SuggestedDecision, now: Date): boolean =>
  refuseSuggestion(decision, now).length === 0;

/** What forbids raising a problem of a decision now (反映决策的问题). */
export function refuseSuggestion({ publishedAt, endedAt }: SuggestedDecision, now: Date): Finding[] {
  if (publishedAt === null || now < publishedAt) return [unpublished];
  return endedAt !== null && now >= endedAt ? [ended] : [];
}

const ours = {
  rule: 'R-60',
  basis: 'DESIGN',
  article: '意见建议办理规则',
  severity: 'BLOCK',
  fields: [],
} as const;

const unpublished: Finding = {
  ...ours,
  code: 'SUGGESTION_BEFORE_PUBLICATION',
  message: '决策尚未公布，还不能反映执行中的问题。',
  fix: '正在征求意见的，请在征求意见页面提出意见。',
};

const ended: Finding = {
  ...ours,
  code: 'SUGGESTION_CLOSED',
  message: '决策已经废止或者终止，不再接收意见建议。',
  fix: '仍有问题需要反映的，可以拨打12345热线。',
};
