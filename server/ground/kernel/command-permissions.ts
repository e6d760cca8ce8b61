import type { Permission } from './authority.ts';

/** Who may run each command (命令的权限), by its audited action. */
const PERMISSIONS = new Map<string, Permission>();

/** Notes whose command this is. */
export const notePermission = (action: string, permission: Permission): void =>
  void PERMISSIONS.set(action, permission);

/** Every command of the process with its permission. */
export const allPermissions = (): readonly (readonly [action: string, permission: Permission])[] => [
  ...PERMISSIONS,
];
