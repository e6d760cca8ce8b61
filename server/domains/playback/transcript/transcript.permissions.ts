import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who prepares transcripts (文字记录岗位): the media centre. */
export const editsTranscript = staff(Role.MEDIA_STAFF);
/** Who marks when a clause was discussed: the media centre and the government office that holds the meeting. */
export const marksMoments = staff(Role.MEDIA_STAFF, Role.GOV_OFFICE_STAFF);
/** Who reads unpublished transcripts; row security shows a reviewer only what was submitted. */
export const readsTranscript = staff(Role.MEDIA_STAFF, Role.GOV_OFFICE_STAFF, Role.SECRECY_REVIEWER);
/** Who agrees to a correction of a published line: the secrecy reviewer. The line itself belongs to the media centre. */
export const decidesCorrections: Permission = { ...staff(Role.SECRECY_REVIEWER), scopes: ['SYSTEM'] };
