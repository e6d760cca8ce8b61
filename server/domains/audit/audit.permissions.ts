import { staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who reads the audit (审计日志); nobody writes or deletes in it. */
export const readAudit = staff(Role.AUDITOR, Role.SYS_ADMIN);
