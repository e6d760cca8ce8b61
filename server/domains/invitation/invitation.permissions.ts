import {
  type Actor,
  anyone,
  type Permission,
  staff,
  staffOfAnyOrgan,
} from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

const { GOV_OFFICE_STAFF, GOV_LEADER, AUDITOR } = Role;

/**
 * Who chooses and invites (抽选、邀请): the office of the body that holds the meeting. With the system's scope, since seeds and contacts are
 * sealed; whose meeting it is, `refuseOtherBodysMeeting` asks.
 */
export const invites: Permission = { ...staffOfAnyOrgan(GOV_OFFICE_STAFF), scopes: ['SYSTEM'] };

/** Who answers an invitation: whoever holds its link. */
export const invitee: Permission = anyone;

const READERS = [GOV_OFFICE_STAFF, GOV_LEADER, AUDITOR];

/** Who reads who was invited (邀请情况), of the county or of a body that decides for itself. */
export const readsInvitations = staffOfAnyOrgan(...READERS);

/** Who reads it of every meeting: the county's people, since its office keeps the register. */
export const readsEveryInvitation = staff(...READERS);

/** Whether the actor reads who was invited to the meetings of this body (召开会议的机关). */
export const readsInvitationsOf = (actor: Actor | null, organId: string | null): boolean =>
  readsInvitations.allows(actor) && (readsEveryInvitation.allows(actor) || actor?.unitId === organId);
