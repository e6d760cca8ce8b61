import { staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who holds contacts back from deletion and lets them go (暂缓删除). */
export const holdsContacts = staff(Role.JUSTICE_STAFF);

/** Who sees what is held back: whoever does it, and the auditor. */
export const readsHolds = staff(Role.JUSTICE_STAFF, Role.AUDITOR);
