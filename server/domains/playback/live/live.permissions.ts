import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { STREAM_TRANSITIONS, type StreamAction } from '#server/law/playback/streaming.ts';

/** Who may take this action on a broadcast (直播岗位), by its transition table. */
export const mayStream = (event: StreamAction): Permission =>
  staff(...new Set(STREAM_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)));

/** Who sees the number of viewers (在看人数) and may pause. */
export const watchesStream = staff(Role.MEDIA_STAFF, Role.GOV_OFFICE_STAFF, Role.GOV_LEADER);
