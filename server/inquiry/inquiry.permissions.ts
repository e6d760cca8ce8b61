import { anyone, type Permission, staff } from '#server/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who asks, and works on the answers: people of the responsible unit. */
export const ASKING_ROLES = [Role.UNIT_STAFF, Role.UNIT_LEAD] as const;
export const asksUnits: Permission = staff(...ASKING_ROLES);

/** Who asks experts; with the system's scope, since the sealed address of the library is read to write to them. */
export const asksExpertsOf: Permission = { ...asksUnits, scopes: ['SYSTEM'] };

/** Who answers for the unit asked: its own people, whoever's the decision is; the command proves that it is their letter. */
export const answersForUnit: Permission = { ...staff(...ASKING_ROLES), scopes: ['SYSTEM'] };

/** Who answers by the link: whoever holds it. */
export const answersByLink: Permission = anyone;
