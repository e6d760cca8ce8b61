/** The six outcomes of a report in their order (处理结果). */
import { OUTCOME_LABELS } from '#client/words.ts';
import type { SharePart } from '#client/ui/Share.tsx';

/** Totals as the contract gives them. */
export interface OutcomeTotals {
  adopted: number;
  partlyAdopted: number;
  notAdopted: number;
  alreadyCovered: number;
  supportOnly: number;
  outOfScope: number;
}

/** Counts with their names; zeros stay, so that the six always stand together. */
export const outcomeShares = (totals: OutcomeTotals): SharePart[] => [
  { label: OUTCOME_LABELS.ADOPTED, count: totals.adopted },
  { label: OUTCOME_LABELS.PARTLY_ADOPTED, count: totals.partlyAdopted },
  { label: OUTCOME_LABELS.NOT_ADOPTED, count: totals.notAdopted },
  { label: OUTCOME_LABELS.ALREADY_COVERED, count: totals.alreadyCovered },
  { label: OUTCOME_LABELS.SUPPORT_ONLY, count: totals.supportOnly },
  { label: OUTCOME_LABELS.OUT_OF_SCOPE, count: totals.outOfScope },
];

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
};
