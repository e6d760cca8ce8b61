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

/** The same in words, for those who do not see the bar. */
export const sharesText = (parts: readonly SharePart[]) =>
  parts.map(({ label, count }) => `${label}${count}条`).join('，');
