/** 村民委员会组织法第五条、第三十一条: a township helps its villages and sees that they make public (村务公开岗位). */
import { Role } from '#server/law/people/role.ts';

const { UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF } = Role;

/** Posts of the town that post for its villages (代为上传). */
export const POSTING_POSTS: readonly Role[] = [UNIT_STAFF, UNIT_LEAD];

/** Posts that keep the list of villages (维护村名录): of the town, and the county's office. */
export const VILLAGE_KEEPERS: readonly Role[] = [...POSTING_POSTS, GOV_OFFICE_STAFF];
