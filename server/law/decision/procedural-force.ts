/**
 * 国令713号第二条、第四十二条: governments from the county up must follow the procedure; departments and townships follow it
 * by reference. A development zone's committee is counted with them, by our reading.
 */

/** Kinds of body that decides (决策机关的种类). */
export enum OrganKind {
  GOVERNMENT = 'GOVERNMENT',
  DEPARTMENT = 'DEPARTMENT',
  TOWNSHIP = 'TOWNSHIP',
  DEVELOPMENT_ZONE = 'DEVELOPMENT_ZONE',
  INSTITUTION = 'INSTITUTION',
}

/** Labels of the kinds of body (决策机关的种类). */
export const ORGAN_KIND_LABELS: Readonly<Record<OrganKind, string>> = {
  [OrganKind.GOVERNMENT]: '县级以上人民政府',
  [OrganKind.DEPARTMENT]: '政府部门',
  [OrganKind.TOWNSHIP]: '乡镇人民政府、街道办事处',
  [OrganKind.DEVELOPMENT_ZONE]: '开发区管理机构',
  [OrganKind.INSTITUTION]: '事业单位',
};

/** Whether the procedure binds a body (程序的约束力). */
export enum ProceduralForce {
  MANDATORY = 'MANDATORY',
  BY_REFERENCE = 'BY_REFERENCE',
}

/** Labels of the forces (程序的约束力). */
export const PROCEDURAL_FORCE_LABELS: Readonly<Record<ProceduralForce, string>> = {
  [ProceduralForce.MANDATORY]: '应当执行',
  [ProceduralForce.BY_REFERENCE]: '参照执行',
};

const F = ProceduralForce;
const FORCE: Readonly<Record<`${OrganKind}`, ProceduralForce>> = {
  GOVERNMENT: F.MANDATORY,
  DEPARTMENT: F.BY_REFERENCE,
  TOWNSHIP: F.BY_REFERENCE,
  DEVELOPMENT_ZONE: F.BY_REFERENCE,
  INSTITUTION: F.BY_REFERENCE,
};

/** Force of the procedure for this kind of body (程序的约束力). */
export const proceduralForce = (kind: `${OrganKind}`): ProceduralForce => FORCE[kind];
