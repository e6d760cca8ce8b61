/** The outcomes of a report in their order (处理结果). */
import { OUTCOME_LABELS } from '#client/words.ts';
import type { SharePart } from '#client/ui/Share.tsx';
import { outcomeCounts, type OutcomeTotals } from '#server/law/feedback/outcome.ts';

/** Counts with their names; zeros stay, so that those of every report stand together. */
export const outcomeShares = (totals: OutcomeTotals): SharePart[] =>
  outcomeCounts(totals).map(({ outcome, count }) => ({ label: OUTCOME_LABELS[outcome], count }));

/** Count of each outcome in words, for people who do not see the bar. */
export const sharesText = (parts: readonly SharePart[]) =>
  parts.map(({ label, count }) => `${label}${count}条`).join('，');

/** Definition of each outcome, for people who read a report for the first time. */
export const DEFINITIONS: Readonly<Record<keyof typeof OUTCOME_LABELS, string>> = {
  ADOPTED: '按照意见修改了草案。',
  PARTLY_ADOPTED: '采纳了意见的一部分，没有采纳的部分说明理由。',
  NOT_ADOPTED: '没有按照意见修改，说明理由。',
  ALREADY_COVERED: '草案里已经有意见所说的内容，指明在哪里。',
  SUPPORT_ONLY: '赞成草案，没有提出修改。',
  OUT_OF_SCOPE: '不是这次征求意见的事项，告知或者转给负责的单位。',
  ANSWERED: '问的是情况，没有提出要求，已经回答。',
};
