import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

const { UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF, JUSTICE_STAFF, AUDITOR } = Role;

/** Posts that write a unit's annual report (编制年度报告); a unit without any has its report elsewhere. */
export const REPORTING: readonly Role[] = [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF, JUSTICE_STAFF];

/** Who writes the annual report of their unit. With the system's scope: the numbers are counted over every row. */
export const writesReports: Permission = { ...staff(...REPORTING), scopes: ['SYSTEM'] };

/** Who publishes it (审核公布): the unit's lead; of the office and the justice bureau another of their staff. */
export const publishesReports: Permission = {
  ...staff(UNIT_LEAD, GOV_OFFICE_STAFF, JUSTICE_STAFF),
  scopes: ['SYSTEM'],
};

/** Who reads what is not published yet: the unit's own posts, and the auditor. */
export const readsDrafts = staff(...REPORTING, AUDITOR);
