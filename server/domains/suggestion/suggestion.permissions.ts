import { anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

const { UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF, AUDITOR } = Role;

/** Who raises problems of a decision, and looks up their own: anyone; the receipt proves whose it is. */
export const suggester: Permission = anyone;

/** Who writes down what came by letter, telephone or visit (登记来信来电). */
export const recordsSuggestions = staff(UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF);

/**
 * Who answers and hands on: the unit whose turn it is. With the system's scope, since the author's sealed address is opened to send
 * them the answer, and another unit gets what is handed on; whose turn it is the command itself proves.
 */
export const handlesSuggestions: Permission = {
  ...staff(UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT),
  scopes: ['SYSTEM'],
};

/** Who reads them: the units concerned, and the office that decides on an evaluation. */
export const readsSuggestions = staff(UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF, AUDITOR);
