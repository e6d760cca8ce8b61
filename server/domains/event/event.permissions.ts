import { type Actor, anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { actsFor } from '#server/ground/kernel/own-units.ts';
import { type EventAction, rolesFor } from '#server/law/event/event-stage.ts';
import type { EventKind } from '#server/law/event/kinds.ts';
import { Role } from '#server/law/people/role.ts';

/**
 * Actions that run in the server's scope, as they touch encrypted contacts or are the archive's by the stage alone; the
 * command checks whose event it is.
 */
const LENT: ReadonlySet<EventAction> = new Set(['recordRegistration', 'archive']);

/** Who may do this to an event (活动岗位): the roles of the one table of its stages. */
export const mayBring = (action: EventAction): Permission => {
  const permission = staff(...new Set(rolesFor(action, null)));
  return LENT.has(action) ? { ...permission, scopes: ['SYSTEM'] } : permission;
};

/** Who plans events. */
export const plans = mayBring('save');
/** Who registers, and who gives back what they registered for: anyone; the receipt proves whose it is. */
export const registers = anyone;
/** Who keeps the county's rooms. */
export const keepsRooms = staff(Role.GOV_OFFICE_STAFF);
/** Who may see how to reach somebody, with a reason, on record; the command proves whose event it is. */
export const reveals: Permission = { ...mayBring('recordRegistration'), scopes: ['SYSTEM'] };

/** Facts that decide whose an event is. */
export interface Hosted {
  kind: EventKind;
  unitIds: readonly string[];
}

/** Whether the actor may do this to such an event: the government's own people to any, a unit's to its own. */
export const bringsFor = (actor: Actor | null, action: EventAction, { kind, unitIds }: Hosted): boolean =>
  actsFor(actor, rolesFor(action, kind), unitIds);

/** Who may do this to such an event. */
export const mayBringFor = (action: EventAction, hosted: Hosted): Permission => {
  const permission = mayBring(action);
  return {
    ...permission,
    allows: (actor) => permission.allows(actor) && bringsFor(actor, action, hosted),
  };
};
