import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who finds something public wrong and writes how it should read: the responsible unit. */
export const writesCorrection = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);
/** Who publishes it. */
export const publishesCorrection = staff(Role.UNIT_LEAD);
/**
 * Permission to review it before publication (保密审查); corrections of texts published with a decision are among records
 * that reviewers do not read.
 */
export const reviewsCorrection: Permission = { ...staff(Role.SECRECY_REVIEWER), scopes: ['SYSTEM'] };
/** Who sends it back. */
export const returnsCorrection: Permission = {
  ...staff(Role.UNIT_LEAD, Role.SECRECY_REVIEWER),
  scopes: ['SYSTEM'],
};
