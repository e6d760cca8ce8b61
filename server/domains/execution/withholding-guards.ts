import type { Withholding } from '#schema/execution/execution-contents.ts';
import { refuseNotPublic } from '#server/law/participation/participation.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r75 = provision('R-75', 'LAW', '国令713号第三十二条');
const r75Design = provision('R-75', 'DESIGN', '公布办理规则');

const REASON_MIN = 15;

/** Faults of a claim that a decision stays unpublished (不予公布的认定), before another reviews it: R-75. */
export const refuseWithholding = ({ ground, law, reason }: Withholding): Finding[] => [
  ...(refuseNotPublic({ ground, law, claimedById: 'claims', reviewedById: 'reviews' }).length > 0
    ? [lawless]
    : []),
  ...(substance(reason) < REASON_MIN ? [withholdingUnexplained] : []),
];

const lawless = r75.block('WITHHOLDING_LAW_REQUIRED', 'law')`
  决策应当公布；没有写明禁止公开的法律、行政法规，不予公布不成立。
  写明法律、行政法规的名称和条款，或者依法公布。`;

const withholdingUnexplained = r75Design.block('WITHHOLDING_REASON_REQUIRED', 'reason')`
  不予公布的说明不少于${REASON_MIN}字。
  写明哪些内容属于不予公开的范围，能否去除后公布其余部分。`;
