import { type Permission, staff } from '#server/kernel/authority.ts';
import { Role } from '#server/law/role.ts';

/** Who prepares the words of a recording (文字记录岗位): the media centre. */
export const editsTranscript = staff(Role.MEDIA_STAFF);
/** Who marks when a clause was spoken of: the media centre, and the government office that holds the meeting. */
export const marksMoments = staff(Role.MEDIA_STAFF, Role.GOV_OFFICE_STAFF);
/** Who reads the words before they are published; row security shows the reviewer what he was sent. */
export const readsTranscript = staff(Role.MEDIA_STAFF, Role.GOV_OFFICE_STAFF, Role.SECRECY_REVIEWER);
/** Who agrees to a correction of what is published: the secrecy reviewer; the line itself is the media centre's. */
export const decidesCorrections: Permission = { ...staff(Role.SECRECY_REVIEWER), scopes: ['SYSTEM'] };
