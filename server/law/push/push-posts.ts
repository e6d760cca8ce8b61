/** Posts that write pushes and approve each other's, and the office that reads every unit's log (定向推送的岗位). */
import { Role } from '#server/law/people/role.ts';

const { UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF } = Role;

/** Posts that write a push of their unit, and approve one of a colleague (拟写、审核). */
export const PUSHING_POSTS: readonly Role[] = [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF];

/** Posts that read the log of every unit (全县的推送记录). */
export const PUSH_OVERSEERS: readonly Role[] = [GOV_OFFICE_STAFF];
