import type { PersonInput } from '#schema/identity/person-input.ts';

/** The account as it would be stored: login names know no capitals, a role is held once. */
export const accountDraft = ({ loginName, name, unitId, roles, active }: PersonInput) => ({
  loginName: loginName.toLowerCase(),
  name,
  unitId,
  roles: [...new Set(roles)],
  active,
});
