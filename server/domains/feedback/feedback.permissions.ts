import { staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who sorts comments and proposes their outcome: the unit's staff. */
export const sorts = staff(Role.UNIT_STAFF);

/** Who confirms what others proposed, and publishes: the unit's lead. */
export const leads = staff(Role.UNIT_LEAD);

/** Who drafts the report: anyone of the unit. */
export const drafts = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** Who passes the report before it is published (保密审查). */
export const reviews = staff(Role.SECRECY_REVIEWER);

/** Who sends a report back. */
export const returns = staff(Role.UNIT_LEAD, Role.SECRECY_REVIEWER);
