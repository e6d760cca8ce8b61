import { type Actor, forOrgan, type Permission, staffOfAnyOrgan } from '#server/ground/kernel/authority.ts';
import { MEETING_TRANSITIONS, type MeetingAction } from '#server/law/meeting/meeting-stage.ts';
import { Role } from '#server/law/people/role.ts';

const rolesOf = (event: MeetingAction): Role[] => [
  ...new Set(MEETING_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)),
];

/** Roles that act for the meetings of their own unit alone. */
const OWN: ReadonlySet<Role> = new Set([Role.UNIT_STAFF, Role.UNIT_LEAD]);

/**
 * Actions of the media centre and the archive, allowed by the stage of the meeting alone; they write no other matter of
 * the county.
 */
const LENT: readonly MeetingAction[] = ['planStream', 'archive'];

/** Who may do this to a meeting (会议岗位): the roles of the one table of its stages, of the county or of a body that decides for itself. */
export const mayBring = (event: MeetingAction): Permission => {
  const permission = staffOfAnyOrgan(...rolesOf(event));
  return LENT.includes(event) ? { ...permission, scopes: ['COUNTY'] } : permission;
};

/** Who prepares a meeting. */
export const plans = mayBring('save');

/** Who keeps the list of the members of the government's meetings (会议组成人员); a body that decides for itself keeps its own. */
export const keepsMembers = staffOfAnyOrgan(Role.GOV_OFFICE_STAFF);

/** Whose a meeting is: the units that prepare it, and the body that holds it; null is the county's government. */
export interface MeetingOwner {
  unitIds: readonly string[];
  organId: string | null;
}

/**
 * Whether the actor may do this to a meeting: the office and the leaders of the body that holds it, a unit's people to
 * its own. The government's hold the meetings of every unit that does not decide for itself.
 */
export function bringsFor(
  actor: Actor | null,
  event: MeetingAction,
  { unitIds, organId }: MeetingOwner,
): boolean {
  const own = forOrgan(actor, organId);
  return (
    own !== null &&
    rolesOf(event).some(
      (role) => own.roles.includes(role) && (!OWN.has(role) || unitIds.includes(own.unitId)),
    )
  );
}

/** Who may do this to this meeting. */
export const mayBringFor = (event: MeetingAction, meeting: MeetingOwner): Permission => {
  const permission = mayBring(event);
  return {
    ...permission,
    allows: (actor) => permission.allows(actor) && bringsFor(actor, event, meeting),
  };
};

/** Who reads what is not public of a meeting (内部部分): those who prepare, decide and review it. */
const INSIDE: ReadonlySet<Role> = new Set([
  Role.GOV_OFFICE_STAFF,
  Role.GOV_LEADER,
  Role.HEAD_OF_GOVERNMENT,
  Role.SECRECY_REVIEWER,
]);

/** Whether the actor reads what is not public of a meeting of these units. */
export const readsInside = (actor: Actor | null, unitIds: readonly string[]): boolean =>
  actor !== null &&
  (actor.roles.some((role) => INSIDE.has(role) || (OWN.has(role) && unitIds.includes(actor.unitId))) ||
    (actor.organRoles.some((role) => INSIDE.has(role)) && unitIds.includes(actor.unitId)));

/** Permission to read the internal arrangements of a broadcast (直播安排). */
export const readsStream = (actor: Actor | null, unitIds: readonly string[]): boolean =>
  readsInside(actor, unitIds) || (actor?.roles.includes(Role.MEDIA_STAFF) ?? false);
