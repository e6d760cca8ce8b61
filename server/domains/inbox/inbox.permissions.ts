import { staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who opens the inbox (收件箱): the posts that handle what comes in; of each kind only whoever handles that kind. */
export const readsInbox = staff(Role.UNIT_STAFF, Role.UNIT_LEAD, Role.EXECUTING_UNIT, Role.GOV_OFFICE_STAFF);
