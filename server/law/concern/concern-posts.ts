/** Posts that register, answer and review concerns (舆情登记、拟写、审核岗位). */
import { Role } from '#server/law/people/role.ts';

const { UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF } = Role;

/** Posts that register and hand over (登记、转办). */
export const REGISTERING_POSTS: readonly Role[] = [GOV_OFFICE_STAFF];

/** Posts that draft a response for their unit (拟写回应). */
export const DRAFTING_POSTS: readonly Role[] = [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF];

/** Posts that check and publish it (审核公布): the unit's lead, or another of the office. */
export const REVIEWING_POSTS: readonly Role[] = [UNIT_LEAD, GOV_OFFICE_STAFF];
