import { anyone, type Permission, staff } from '#server/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

const { GOV_OFFICE_STAFF, GOV_LEADER, AUDITOR } = Role;

/** Who chooses and invites (抽选、邀请): with the system's scope, since seeds and contacts are sealed. */
export const invites: Permission = { ...staff(GOV_OFFICE_STAFF), scopes: ['SYSTEM'] };

/** Who answers an invitation: whoever holds its link. */
export const invitee: Permission = anyone;

/** Who reads who was invited (邀请情况). */
export const readsInvitations = staff(GOV_OFFICE_STAFF, GOV_LEADER, AUDITOR);
