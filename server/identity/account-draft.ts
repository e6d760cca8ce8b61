import type { AddressesInput, PersonInput } from '#schema/identity/person-input.ts';
import { mobileIn } from '#server/law/consultation/comment-contact.ts';

/** The account as it would be stored: login names know no capitals, a role is held once. */
export const accountDraft = ({ loginName, name, unitId, roles, active, ...addresses }: PersonInput) => ({
  loginName: loginName.toLowerCase(),
  name,
  unitId,
  roles: [...new Set(roles)],
  active,
  ...addressesDraft(addresses),
});

/** The addresses as they would be stored: a mobile number as its eleven digits, nothing where nothing was given. */
export const addressesDraft = ({ email, mobile }: AddressesInput) => ({
  email: (email ?? '') || null,
  mobile: mobile ? (mobileIn(mobile) ?? mobile) : null,
});
