/** Posts that write and publish a unit's annual report (编制、审核年度报告); a unit without any has its report elsewhere. */
import { Role } from '#server/law/people/role.ts';

const { UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF, JUSTICE_STAFF } = Role;

/** Posts that write it. */
export const REPORTING_POSTS: readonly Role[] = [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF, JUSTICE_STAFF];

/** Posts that check and publish it: the unit's lead; of the office and the justice bureau another of their staff. */
export const PUBLISHING_POSTS: readonly Role[] = [UNIT_LEAD, GOV_OFFICE_STAFF, JUSTICE_STAFF];

/** Posts that plan the year's tasks, publish and check them (编制、公布、核实任务). */
export const PLANNING_POSTS: readonly Role[] = [GOV_OFFICE_STAFF];
