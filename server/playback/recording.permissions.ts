import { type Actor, type Permission, staff } from '#server/kernel/authority.ts';
import { RECORDING_TRANSITIONS, type RecordingAction } from '#server/law/playback/recording-stage.ts';
import { Role } from '#server/law/people/role.ts';

/** Who may take this action on a recording (录像岗位), by its transition table. */
export const mayBring = (event: RecordingAction): Permission =>
  staff(...new Set(RECORDING_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)));

/** Who prepares recordings: the media centre. */
export const prepares = mayBring('save');

/** Who may watch an unpublished recording (观看未公布的录像): its reviewer, and the media centre staff who prepare it. */
export const mayWatch = (actor: Actor | null, authorIds: readonly string[]): boolean =>
  actor !== null &&
  !actor.mustChangePassword &&
  (actor.roles.includes(Role.SECRECY_REVIEWER) ||
    (actor.roles.includes(Role.MEDIA_STAFF) && authorIds.includes(actor.id)));
