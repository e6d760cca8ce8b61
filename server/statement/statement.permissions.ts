import { type Actor, anyone, type Permission, staff } from '#server/kernel/authority.ts';
import { STATEMENT_TRANSITIONS, type StatementAction } from '#server/law/invitation/statement-stage.ts';
import { Role } from '#server/law/people/role.ts';

const rolesOf = (event: StatementAction): Role[] => [
  ...new Set(STATEMENT_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)),
];

/** Who takes down what was said at a meeting: with the system's scope, since who was invited is the office's alone. */
export const recordsStatements: Permission = { ...staff(...rolesOf('void')), scopes: ['SYSTEM'] };

/** Who drafts an answer, with the scope of the own unit. */
export const answersStatements = staff(...rolesOf('propose'));

/** Who confirms what another person drafted. */
export const confirmsStatements = staff(...rolesOf('confirm'));

/** Whoever holds the link of an invitation, for their own statement. */
export const attendee: Permission = anyone;

/** Who reads the desk of statements. */
export const readsStatements = staff(
  Role.GOV_OFFICE_STAFF,
  Role.GOV_LEADER,
  Role.UNIT_STAFF,
  Role.UNIT_LEAD,
  Role.AUDITOR,
);

/** Whether the actor takes down the statements of a meeting of these units: the government's office of any, a unit of its own. */
export const recordsFor = (actor: Actor | null, unitIds: readonly string[]): boolean =>
  actor !== null && (actor.roles.includes(Role.GOV_OFFICE_STAFF) || unitIds.includes(actor.unitId));

/** Whether it is the actor's unit that answers. */
export const answersFor = (actor: Actor | null, unitIds: readonly string[]): boolean =>
  actor !== null && unitIds.includes(actor.unitId);
