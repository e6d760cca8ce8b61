import { staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who keeps the list of interpreters (政策解读专员名单): each unit's lead their own unit's, the government's office also its own. */
export const keepsInterpreters = staff(Role.UNIT_LEAD, Role.GOV_OFFICE_STAFF);
