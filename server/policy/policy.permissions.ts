import { staff } from '#server/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** The justice bureau keeps the county's settings (本县设定). */
export const keepPolicy = staff(Role.JUSTICE_STAFF);

/** The justice bureau keeps the special and local laws: one person proposes, another confirms (专门规定). */
export const keepLaws = staff(Role.JUSTICE_STAFF);

/** The justice bureau enters the State Council's yearly notice; who administers the machine does not (工作日历). */
export const keepCalendar = staff(Role.JUSTICE_STAFF);
