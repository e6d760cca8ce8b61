import { vocabulary } from '#server/law/vocabulary.ts';

/** The posts (岗位角色) in whose name staff act; citizens act as themselves. */
export const [Role, ROLE_LABELS] = vocabulary({
  UNIT_STAFF: '承办单位经办人',
  UNIT_LEAD: '承办单位负责人',
  JUSTICE_STAFF: '司法局经办人',
  LEGALITY_REVIEWER: '合法性审查员',
  GOV_OFFICE_STAFF: '县政府办经办人',
  GOV_LEADER: '县政府领导',
  HEAD_OF_GOVERNMENT: '行政首长',
  EXECUTING_UNIT: '决策执行单位经办人',
  MARKET_SUPERVISION: '公平竞争审查员',
  SECRECY_REVIEWER: '保密审查员',
  MEDIA_STAFF: '融媒体中心',
  ARCHIVIST: '档案员',
  AUDITOR: '审计员',
  SYS_ADMIN: '系统管理员',
});
export type Role = keyof typeof Role;

/** Roles that watch over the others' work and so take no part in it (三员分立). */
export const SET_APART: readonly Role[] = [Role.SYS_ADMIN, Role.AUDITOR];

/** Roles of one unit (本单位): of the responsible unit, and of the unit that carries the decision out. */
const OWN_UNIT: ReadonlySet<Role> = new Set([Role.UNIT_STAFF, Role.UNIT_LEAD, Role.EXECUTING_UNIT]);

/** Roles whose matters span the county (全县); the others see their own unit's only. */
export const COUNTY_WIDE: ReadonlySet<Role> = new Set(
  Object.values(Role).filter((role) => !OWN_UNIT.has(role)),
);
