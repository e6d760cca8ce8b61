import { staff } from '#server/ground/kernel/authority.ts';
import { withCountyScope } from '#server/ground/kernel/matter/decision-action.ts';
import { Role } from '#server/law/people/role.ts';

/** Roles that check a late entry against its document: 司法局, which has no part in the matter. */
export const LATE_CONFIRMERS: readonly Role[] = [Role.JUSTICE_STAFF];
export const confirmsLate = withCountyScope(staff(...LATE_CONFIRMERS));
