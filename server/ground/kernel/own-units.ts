import { Role } from '#server/law/people/role.ts';
import type { Actor } from './authority.ts';

/** Roles that act only for what their own unit hosts. */
const OWN: ReadonlySet<Role> = new Set([Role.UNIT_STAFF, Role.UNIT_LEAD]);

/** Whether the actor may act for these host units (主办单位): county roles for all units, unit roles for their own. */
export const actsFor = (actor: Actor | null, roles: readonly Role[], unitIds: readonly string[]): boolean =>
  actor !== null &&
  roles.some((role) => actor.roles.includes(role) && (!OWN.has(role) || unitIds.includes(actor.unitId)));
