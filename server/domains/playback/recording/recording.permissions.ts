import { type Actor, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { RECORDING_TRANSITIONS, type RecordingAction } from '#server/law/playback/recording-stage.ts';
import { Role } from '#server/law/people/role.ts';

/** Who may take this action on a recording (录像岗位), by its transition table. */
export const mayBring = (event: RecordingAction): Permission =>
  staff(...new Set(RECORDING_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)));

/** Who prepares recordings: the media centre. */
export const prepares = mayBring('save');

/** Who may watch an unpublished recording of a meeting (观看未公布的录像): its reviewer, and the media centre staff who prepare it. */
const mayWatchMeeting = ({ roles, id }: Actor, authorIds: readonly string[]): boolean =>
  roles.includes(Role.SECRECY_REVIEWER) || (roles.includes(Role.MEDIA_STAFF) && authorIds.includes(id));

/** Who may watch an unpublished recording that they see; a film of an interpretation, whoever may read its papers (解读视频). */
export const mayWatch = (
  actor: Actor | null,
  { authorIds, round }: { authorIds: readonly string[]; round: number | null },
): boolean => actor !== null && !actor.confined && (round !== null || mayWatchMeeting(actor, authorIds));

/** Who prepares the films of an interpretation (解读视频): the unit that prepares its other papers. */
export const preparesClips = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);
