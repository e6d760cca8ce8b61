import { staff } from '#server/ground/kernel/authority.ts';
import { withCountyScope } from '#server/ground/kernel/matter/decision-action.ts';
import { ControlAct, controllers } from '#server/law/people/interested.ts';

/** Roles that check a late entry against its document: 司法局, and where it has a part in the matter the office. */
export const LATE_CONFIRMERS = controllers(ControlAct.LATE_ENTRY);
export const confirmsLate = withCountyScope(staff(...LATE_CONFIRMERS));
