/**
 * 国令713号第三十六条: an evaluation may be entrusted to an institution that has no id here. It is named in full, its letter of
 * engagement is filed, and a unit of the county is not entrusted by name: it is chosen, so that it is known who evaluates.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { type Institution, kinship } from './same-institution.ts';

const r61Design = provision('R-61', 'DESIGN', '决策后评估办理规则');

/** Institutions entrusted with an evaluation (委托评估), with the papers filed for it. */
export interface Entrusting {
  entrusted: readonly string[];
  fileIds: readonly string[];
}

/** Reasons against entrusting these (委托评估), among the units of the county. */
export function refuseEntrusted(
  { entrusted, fileIds }: Entrusting,
  units: readonly Institution[],
): Finding[] {
  const unit = units.find((one) => entrusted.some((name) => kinship({ id: null, name }, one) === 'SAME'));
  return [
    ...(unit ? [unitByName(unit)] : []),
    ...(entrusted.length > 0 && fileIds.length === 0 ? [paperMissing] : []),
  ];
}

const unitByName = ({ name }: Institution) => r61Design.block('EVALUATOR_UNIT_BY_NAME', 'entrusted')`
  “${name}”是本县的单位，写在了受委托的机构里。
  从这里去掉，在“承担评估的单位”中选取。`;

const paperMissing = r61Design.block('ENTRUSTMENT_PAPER_REQUIRED', 'fileIds')`
  委托机构评估的，没有附委托书或者合同。
  先把委托书或者合同上传到决策材料，再在“有关材料”中选取。`;
