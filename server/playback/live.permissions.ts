import { type Permission, staff } from '#server/kernel/authority.ts';
import { Role } from '#server/law/role.ts';
import { STREAM_TRANSITIONS, type StreamEvent } from '#server/law/streaming.ts';

/** Who may do this to a broadcast (直播岗位), as the one table says. */
export const mayStream = (event: StreamEvent): Permission =>
  staff(...new Set(STREAM_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)));

/** Who sees how many watch (在看人数) and who holds the switch. */
export const watchesStream = staff(Role.MEDIA_STAFF, Role.GOV_OFFICE_STAFF, Role.GOV_LEADER);
