import { type Actor, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Staff and lead of the responsible unit work on its draft. */
export const worksOnDraft = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** 司法局 reads the texts of laws from files too. */
export const readsTextFiles = staff(Role.UNIT_STAFF, Role.UNIT_LEAD, Role.JUSTICE_STAFF);

/** Whether it is a draft of the actor's own unit. */
export const ownDraft = (actor: Actor | null, unitIds: readonly string[]): boolean =>
  actor !== null && unitIds.includes(actor.unitId);
