/**
 * 国令713号第三十五条: anybody who finds a problem with a decision or with its execution may say so at any time, in any way. The form
 * stands open from the publication of the decision until the decision ends; then it is only read.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r60 = provision('R-60', 'DESIGN', '意见建议办理规则');

/** What a suggestion is about (反映事项): what was decided, how it is carried out, or how it could be better. */
export enum SuggestionSubject {
  DECISION = 'DECISION',
  EXECUTION = 'EXECUTION',
  ADVICE = 'ADVICE',
}

/** What each of them (反映事项) is called. */
export const SUGGESTION_SUBJECT_LABELS: Readonly<Record<SuggestionSubject, string>> = {
  [SuggestionSubject.DECISION]: '决策本身有问题',
  [SuggestionSubject.EXECUTION]: '执行中有问题',
  [SuggestionSubject.ADVICE]: '改进建议',
};

/** How far a suggestion is (意见建议办理情况). */
export enum SuggestionState {
  RECEIVED = 'RECEIVED',
  FORWARDED = 'FORWARDED',
  ANSWERED = 'ANSWERED',
}

/** What each of them (意见建议办理情况) is called. */
export const SUGGESTION_STATE_LABELS: Readonly<Record<SuggestionState, string>> = {
  [SuggestionState.RECEIVED]: '待答复',
  [SuggestionState.FORWARDED]: '已转办',
  [SuggestionState.ANSWERED]: '已答复',
};

/** What decides whether the form is open (意见建议是否开放). */
export interface SuggestedDecision {
  publishedAt: Date | null;
  /** When it was repealed or ended otherwise (废止、终止): from then on the page is only read. */
  endedAt: Date | null;
}

/** What forbids raising a problem of a decision now (反映决策的问题): it is open in [publishedAt, endedAt). */
export function refuseSuggestion({ publishedAt, endedAt }: SuggestedDecision, now: Date): Finding[] {
  if (publishedAt === null || now < publishedAt) return [unpublished];
  return endedAt !== null && now >= endedAt ? [ended] : [];
}

const unpublished = r60.block('SUGGESTION_BEFORE_PUBLICATION')`
  决策尚未公布，还不能反映执行中的问题。
  正在征求意见的，请在征求意见页面提出意见。`;

const ended = r60.block('SUGGESTION_CLOSED')`
  决策已经废止、终止或者归档，不再接收意见建议。
  仍有问题需要反映的，可以拨打12345热线。`;
