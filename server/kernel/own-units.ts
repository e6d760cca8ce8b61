import { Role } from '#server/law/role.ts';
import type { Actor } from './authority.ts';

/** Roles that act for what their own unit hosts alone. */
const OWN: ReadonlySet<Role> = new Set([Role.UNIT_STAFF, Role.UNIT_LEAD]);

/** Whether the actor, in one of these roles, acts for what these units host (主办单位): the government's own people for all, a unit's for its own. */
export const actsFor = (actor: Actor | null, roles: readonly Role[], unitIds: readonly string[]): boolean =>
  actor !== null &&
  roles.some((role) => actor.roles.includes(role) && (!OWN.has(role) || unitIds.includes(actor.unitId)));
