/** The posts (岗位角色) in whose name staff act; citizens act as themselves. */
export enum Role {
  UNIT_STAFF = 'UNIT_STAFF',
  UNIT_LEAD = 'UNIT_LEAD',
  JUSTICE_STAFF = 'JUSTICE_STAFF',
  LEGALITY_REVIEWER = 'LEGALITY_REVIEWER',
  GOV_OFFICE_STAFF = 'GOV_OFFICE_STAFF',
  GOV_LEADER = 'GOV_LEADER',
  HEAD_OF_GOVERNMENT = 'HEAD_OF_GOVERNMENT',
  EXECUTING_UNIT = 'EXECUTING_UNIT',
  MARKET_SUPERVISION = 'MARKET_SUPERVISION',
  SECRECY_REVIEWER = 'SECRECY_REVIEWER',
  MEDIA_STAFF = 'MEDIA_STAFF',
  ARCHIVIST = 'ARCHIVIST',
  AUDITOR = 'AUDITOR',
  SYS_ADMIN = 'SYS_ADMIN',
}

/** Labels of the roles (岗位). */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  [Role.UNIT_STAFF]: '承办单位经办人',
  [Role.UNIT_LEAD]: '承办单位负责人',
  [Role.JUSTICE_STAFF]: '司法局经办人',
  [Role.LEGALITY_REVIEWER]: '合法性审查员',
  [Role.GOV_OFFICE_STAFF]: '县政府办经办人',
  [Role.GOV_LEADER]: '县政府领导',
  [Role.HEAD_OF_GOVERNMENT]: '行政首长',
  [Role.EXECUTING_UNIT]: '决策执行单位经办人',
  [Role.MARKET_SUPERVISION]: '公平竞争审查员',
  [Role.SECRECY_REVIEWER]: '保密审查员',
  [Role.MEDIA_STAFF]: '融媒体中心',
  [Role.ARCHIVIST]: '档案员',
  [Role.AUDITOR]: '审计员',
  [Role.SYS_ADMIN]: '系统管理员',
};

/** Roles of one unit (本单位): of the responsible unit, and of the unit that carries the decision out. */
const OWN_UNIT: ReadonlySet<Role> = new Set([Role.UNIT_STAFF, Role.UNIT_LEAD, Role.EXECUTING_UNIT]);

/** Roles whose matters span the county (全县); the others see their own unit's only. */
export const COUNTY_WIDE: ReadonlySet<Role> = new Set(
  Object.values(Role).filter((role) => !OWN_UNIT.has(role)),
);
