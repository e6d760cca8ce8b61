import type { AddressesInput, PersonInput } from '#schema/identity/person-input.ts';
import { mobileIn } from '#server/law/consultation/comment-contact.ts';

/** Account in the form in which it is stored: the login name in lower case, each role once. */
export const accountDraft = ({ loginName, name, unitId, roles, active, ...addresses }: PersonInput) => ({
  loginName: loginName.toLowerCase(),
  name,
  unitId,
  roles: [...new Set(roles)],
  active,
  ...addressesDraft(addresses),
});

/** Addresses in the form in which they are stored: a mobile number as its eleven digits, null where none was given. */
export const addressesDraft = ({ email, mobile }: AddressesInput) => ({
  email: (email ?? '') || null,
  mobile: mobile ? (mobileIn(mobile) ?? mobile) : null,
});
