/**
 * 国令713号第三条第三款: the catalogue is adjusted by actual need. Published editions stay readable, so each adjustment
 * gives its reason; a matter on which the public is being heard is not taken out unnoticed.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r07 = provision('R-07', 'DESIGN', '目录办理流程');

/** Fewer letters than this explain no adjustment (调整理由); our measure. */
export const MINIMUM_ADJUSTMENT_REASON = 4;

/** A change to a published catalogue (目录调整). */
export interface Adjustment {
  reason: string | null;
  /** Names of the matters it takes out while their consultation is open. */
  removedWhileOpen?: readonly string[] | undefined;
}

/** Reasons against an adjustment, and warnings on it (目录调整). */
export const refuseAdjustment = ({ reason, removedWhileOpen = [] }: Adjustment): Finding[] => [
  ...(substance(reason ?? '') < MINIMUM_ADJUSTMENT_REASON ? [adjustmentUnexplained] : []),
  ...removedWhileOpen.map(removedOpen),
];

const adjustmentUnexplained = r07.block('ADJUST_REASON_REQUIRED', 'reason')`
  调整目录要写明理由，理由随新版本一并公布。
  写明调整的原因，如“上级新部署”“需补充论证”。`;

const removedOpen = (name: string) => r07.warn('REMOVED_ITEM_OPEN', 'items')`
  “${name}”正在征求意见，移出目录后须向社会公告。
  待征求意见结束后再移出，或者写明现在移出的理由。`;
