import { anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { ControlAct, controllers } from '#server/law/people/interested.ts';
import { Role } from '#server/law/people/role.ts';

/** Who asks, and works on the answers: people of the responsible unit. */
export const ASKING_ROLES = [Role.UNIT_STAFF, Role.UNIT_LEAD] as const;
export const asksUnits: Permission = staff(...ASKING_ROLES);

/** Who writes to whoever is asked; with the system's scope, since a sealed address is read: of the library, or of the letter. */
export const writesToAsked: Permission = { ...asksUnits, scopes: ['SYSTEM'] };

/**
 * Permission to answer for the unit asked: its own people, whichever unit's decision it is; the command checks that the
 * letter is theirs.
 */
export const answersForUnit: Permission = { ...staff(...ASKING_ROLES), scopes: ['SYSTEM'] };

/** Who answers by the link: whoever holds it. */
export const answersByLink: Permission = anyone;

/** Who enters where the links of letters go: 司法局, or 县政府办公室 where 司法局 itself brings the matter; never a unit that brings it. */
export const entersAddresses: Permission = {
  ...staff(...controllers(ControlAct.LETTER_ADDRESS)),
  scopes: ['SYSTEM'],
};
