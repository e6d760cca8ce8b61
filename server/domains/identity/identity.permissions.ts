import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Accounts and units are the system administrator's, who decides nothing else (系统管理员). */
export const keepAccounts = staff(Role.SYS_ADMIN);

/** The operator at the machine itself, before there is any account (运维人员). */
export const operator: Permission = {
  sentence: '服务器运维人员',
  allows: (actor) => actor === null,
  scopes: ['SYSTEM'],
};
