/**
 * 国令713号第三十五条: anybody who finds a problem with a decision or with its execution may report it at any time, in
 * any way. The form is open from the publication of the decision until the decision ends; afterwards the page is
 * read-only.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r60 = provision('R-60', 'DESIGN', '意见建议办理规则');

/** Subjects of a suggestion (反映事项): the decision itself, its execution, or an improvement. */
export const [SuggestionSubject, SUGGESTION_SUBJECT_LABELS] = vocabulary({
  DECISION: '决策本身有问题',
  EXECUTION: '执行中有问题',
  ADVICE: '改进建议',
});
export type SuggestionSubject = keyof typeof SuggestionSubject;

/** Instants that decide whether the form is open (意见建议是否开放). */
export interface SuggestedDecision {
  publishedAt: Date | null;
  /** Instant of the repeal or another end (废止、终止): from then on the page is read-only. */
  endedAt: Date | null;
}

/** Reasons against raising a problem of a decision now (反映决策的问题): the form is open in [publishedAt, endedAt). */
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
