/** 国令713号第十一条: a decision has a responsible unit; where several share it, one of them is named as the lead. */
import { type Finding, provision } from '#server/law/refusal.ts';

const r06 = provision('R-06', 'POLICY', '县政务公开任务清单');
const r08 = provision('R-08', 'LAW', '国令713号第十一条');
const r08Design = provision('R-08', 'DESIGN', '目录填写规则');

/** The units that carry a matter (决策承办单位), by their ids. */
export interface ResponsibleUnits {
  leadUnitId?: string | null | undefined;
  coUnitIds: readonly string[];
}

/** The lead (牵头单位): the one named, or the only unit there is. */
export const leadOf = ({ leadUnitId, coUnitIds }: ResponsibleUnits): string | null =>
  leadUnitId ?? (coUnitIds.length === 1 ? (coUnitIds[0] ?? null) : null);

/** Findings on the choice of units (承办单位). */
export function refuseResponsibleUnits(units: ResponsibleUnits): Finding[] {
  const all = [units.leadUnitId, ...units.coUnitIds].filter((id) => id != null);
  return [
    ...(all.length === 0 ? [noUnit] : leadOf(units) ? [] : [noLead]),
    ...(new Set(all).size < all.length ? [repeated] : []),
  ];
}

const noUnit = r06.block('CATALOGUE_ROW_INCOMPLETE', 'leadUnitId')`
  没有写明承办单位。
  从名单里点选一家；几家合办的，指定一家牵头。`;

const noLead = r08.block('LEAD_UNIT_REQUIRED', 'leadUnitId')`
  决策事项由两个以上单位承办的，应当明确牵头的决策承办单位。
  从承办单位中选择一个牵头。`;

const repeated = r08Design.block('UNIT_REPEATED', 'coUnitIds')`
  同一单位重复填写。
  每个单位只填写一次，牵头单位不再列为配合单位。`;
