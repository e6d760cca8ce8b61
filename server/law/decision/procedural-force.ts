/**
 * 国令713号第二条、第四十二条: governments from the county up must follow the procedure; departments and townships follow it
 * by reference. A development zone's committee is counted with them, by our reading.
 */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Kinds of body that decides (决策机关的种类). */
export const [OrganKind, ORGAN_KIND_LABELS] = vocabulary({
  GOVERNMENT: '县级以上人民政府',
  DEPARTMENT: '政府部门',
  TOWNSHIP: '乡镇人民政府、街道办事处',
  DEVELOPMENT_ZONE: '开发区管理机构',
  INSTITUTION: '事业单位',
});
export type OrganKind = keyof typeof OrganKind;

/** Whether the procedure binds a body (程序的约束力). */
export const [ProceduralForce, PROCEDURAL_FORCE_LABELS] = vocabulary({
  MANDATORY: '应当执行',
  BY_REFERENCE: '参照执行',
});
export type ProceduralForce = keyof typeof ProceduralForce;

const F = ProceduralForce;
const FORCE: Readonly<Record<OrganKind, ProceduralForce>> = {
  GOVERNMENT: F.MANDATORY,
  DEPARTMENT: F.BY_REFERENCE,
  TOWNSHIP: F.BY_REFERENCE,
  DEVELOPMENT_ZONE: F.BY_REFERENCE,
  INSTITUTION: F.BY_REFERENCE,
};

/** Force of the procedure for this kind of body (程序的约束力). */
export const proceduralForce = (kind: OrganKind): ProceduralForce => FORCE[kind];
