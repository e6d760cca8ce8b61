import {
  type Actor,
  anyone,
  forOrgan,
  type Permission,
  staffOfAnyOrgan,
} from '#server/ground/kernel/authority.ts';
import { type StatementAction, statementRoles } from '#server/law/invitation/statement-stage.ts';
import { Role } from '#server/law/people/role.ts';

/** Who takes down what was said at a meeting: with the system's scope, since who was invited is the office's alone. */
export const recordsStatements: Permission = {
  ...staffOfAnyOrgan(...statementRoles('void')),
  scopes: ['SYSTEM'],
};

/** Who drafts an answer, with the scope of the own unit. */
export const answersStatements = staffOfAnyOrgan(...statementRoles('propose'));

/** Who confirms what another person drafted. */
export const confirmsStatements = staffOfAnyOrgan(...statementRoles('confirm'));

/** Whoever holds the link of an invitation, for their own statement. */
export const attendee: Permission = anyone;

/** Who reads the desk of statements. */
export const readsStatements = staffOfAnyOrgan(
  Role.GOV_OFFICE_STAFF,
  Role.GOV_LEADER,
  Role.UNIT_STAFF,
  Role.UNIT_LEAD,
  Role.AUDITOR,
);

/** Whose it is: the units of the meeting, or those that answer, and the body that holds the meeting; null is the county's government. */
export interface StatementOwner {
  unitIds: readonly string[];
  organId: string | null;
}

/** Whether the actor takes down the statements of a meeting: the office of the body that holds it, or a unit of its own. */
export function recordsFor(actor: Actor | null, { unitIds, organId }: StatementOwner): boolean {
  const own = forOrgan(actor, organId);
  if (own === null) return false;
  const permitted = statementRoles('void').filter((role) => own.roles.includes(role));
  return permitted.includes(Role.GOV_OFFICE_STAFF) || (permitted.length > 0 && unitIds.includes(own.unitId));
}

/** Whether it is the actor's unit that answers, and the actor in such a post for the body that held the meeting. */
export function answersFor(
  actor: Actor | null,
  event: StatementAction,
  { unitIds, organId }: StatementOwner,
): boolean {
  const own = forOrgan(actor, organId);
  return (
    own !== null &&
    unitIds.includes(own.unitId) &&
    statementRoles(event).some((role) => own.roles.includes(role))
  );
}
