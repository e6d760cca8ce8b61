import { type Permission, staffOfAnyOrgan } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who works through the call list of their unit (电话告知); numbers leave their seal only with a reason, on record. */
export const callsPeople: Permission = {
  ...staffOfAnyOrgan(
    Role.UNIT_STAFF,
    Role.UNIT_LEAD,
    Role.EXECUTING_UNIT,
    Role.GOV_OFFICE_STAFF,
    Role.JUSTICE_STAFF,
    Role.MEDIA_STAFF,
  ),
  // The sending record is sealed by row security: whose unit a call belongs to, the command proves.
  scopes: ['SYSTEM'],
};
