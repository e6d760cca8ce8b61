/**
 * 国令713号第三条第三款: the catalogue is adjusted by actual need. Published editions stay readable, so each adjustment
 * gives its reason; a matter on which the public is being heard is not taken out unnoticed,
 * nor exchanged for another under the opinions it was given.
 */
import { lettersOf } from '#server/law/draft/clause-likeness.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, substance } from '#server/law/substance.ts';

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

/** A row that was published before, beside what it says now (调整前后的事项). */
export interface AdjustedRow {
  name: string;
  background: string | null;
  /** Null where the edition before did not list it. */
  nameBefore: string | null;
  backgroundBefore: string | null;
  /** Whether a public consultation on it has begun (已公开征求意见). */
  heard: boolean;
}

/** Reasons against another matter in the place of one on which the public was asked (更换事项); signs and spaces do not count. */
export function refuseExchange(row: AdjustedRow): Finding[] {
  if (!row.heard || row.nameBefore === null) return [];
  const other = (now: string | null, before: string | null) =>
    !blank(before) && lettersOf(now ?? '') !== lettersOf(before ?? '');
  return [
    ...(other(row.name, row.nameBefore) ? [exchanged('name', '名称', row.nameBefore)] : []),
    ...(other(row.background, row.backgroundBefore) ? [exchanged('background', '背景', row.nameBefore)] : []),
  ];
}

const exchanged = (field: string, what: string, before: string) => r07.block('HEARD_MATTER_EXCHANGED', field)`
  “${before}”已经公开征求意见，公众是对原来的事项提的意见，不能在调整中更换${what}。
  恢复原来的写法；确是另一件事的，移出本项，另列新的事项，重新征求意见。`;

const adjustmentUnexplained = r07.block('ADJUST_REASON_REQUIRED', 'reason')`
  调整目录要写明理由，理由随新版本一并公布。
  写明调整的原因，如“上级新部署”“需补充论证”。`;

const removedOpen = (name: string) => r07.warn('REMOVED_ITEM_OPEN', 'items')`
  “${name}”正在征求意见，移出目录后须向社会公告。
  待征求意见结束后再移出，或者写明现在移出的理由。`;
