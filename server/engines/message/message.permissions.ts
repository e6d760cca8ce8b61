import { staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who sees that all messages went out (发送记录). */
export const readAllMessages = staff(Role.AUDITOR, Role.SYS_ADMIN);

/** Units see their own messages as well. */
export const readMessages = staff(Role.UNIT_STAFF, Role.UNIT_LEAD, Role.AUDITOR, Role.SYS_ADMIN);
