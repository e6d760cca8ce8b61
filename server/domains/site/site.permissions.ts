import { staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** The site's own data are kept by the system administrator (站点信息). */
export const keepSite = staff(Role.SYS_ADMIN);
