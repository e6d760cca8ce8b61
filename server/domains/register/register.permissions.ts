import { type Actor, anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import {
  type RepresentativeAction,
  REPRESENTATIVE_TRANSITIONS,
} from '#server/law/register/representative-stage.ts';
import { Role } from '#server/law/people/role.ts';

const { UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF, GOV_LEADER, AUDITOR } = Role;

/** Who applies to stand in the register, and looks up their application: anyone; the receipt proves whose it is. */
export const applicant: Permission = anyone;

/** Who names somebody for the register (推荐): a unit, or the office itself. */
export const nominatesRepresentatives: Permission = {
  ...staff(UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF),
  // With the system's rowScope, since the sealed contact is written; whose nomination it is follows from the actor.
  scopes: ['SYSTEM'],
};

/**
 * Unit in whose name somebody is nominated (推荐单位); null for the office, which keeps the register itself and nominates
 * for no unit.
 */
export const nominatingUnit = ({ roles, unitId }: Actor): string | null =>
  roles.includes(GOV_OFFICE_STAFF) ? null : unitId;

/** Who keeps the register (管理代表库); with the system's scope, since contacts are sealed anew when they change. */
const keeps: Permission = { ...staff(GOV_OFFICE_STAFF), scopes: ['SYSTEM'] };

/** Who may do this to a representative: as the table of states says. */
export const mayBring = (event: RepresentativeAction): Permission => ({
  ...keeps,
  allows: (actor) =>
    keeps.allows(actor) &&
    REPRESENTATIVE_TRANSITIONS.some(
      (row) => row.event === event && row.roles.some((role) => actor?.roles.includes(role)),
    ),
});

/** Who opens a sealed contact (查看联系方式), on record. */
export const revealsRepresentatives: Permission = keeps;

/** Who reads the register: the office, its leaders, the auditors; a unit those it named. */
export const readsRegister = staff(GOV_OFFICE_STAFF, GOV_LEADER, AUDITOR, UNIT_STAFF, UNIT_LEAD);

/** Who keeps the library of experts (管理专家库); with the system's scope, since contacts are sealed. */
export const keepsLibrary: Permission = { ...staff(Role.JUSTICE_STAFF), scopes: ['SYSTEM'] };

/** Who reads the library: who keeps it, the office, its leaders. */
export const readsLibrary = staff(Role.JUSTICE_STAFF, GOV_OFFICE_STAFF, GOV_LEADER);

/** Who chooses experts from the library (选择专家). */
export const asksFromLibrary = staff(UNIT_STAFF, UNIT_LEAD);
