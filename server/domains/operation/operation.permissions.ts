import { staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** How the platform runs is the system administrator's business (平台运行). */
export const readsOperation = staff(Role.SYS_ADMIN);
