import { type Actor, type Permission, staff } from '#server/kernel/authority.ts';
import { RECORDING_TRANSITIONS, type RecordingEvent } from '#server/law/recording-stage.ts';
import { Role } from '#server/law/role.ts';

/** Who may do this to a recording (录像岗位): the roles of the one table of its stages. */
export const mayBring = (event: RecordingEvent): Permission =>
  staff(...new Set(RECORDING_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)));

/** Who prepares recordings: the media centre. */
export const prepares = mayBring('save');

/** Who watches what is not published (观看未公布的录像): the reviewer what he was sent, of the media centre whoever prepares this one. */
export const mayWatch = (actor: Actor | null, authorIds: readonly string[]): boolean =>
  actor !== null &&
  !actor.mustChangePassword &&
  (actor.roles.includes(Role.SECRECY_REVIEWER) ||
    (actor.roles.includes(Role.MEDIA_STAFF) && authorIds.includes(actor.id)));
