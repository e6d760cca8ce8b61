import { staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** The justice bureau keeps the library of laws: one person enters an edition, another confirms (法规库). */
export const keepStatutes = staff(Role.JUSTICE_STAFF);
