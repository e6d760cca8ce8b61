import { anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Who comments, and who changes or withdraws their own comment: anyone; the receipt proves whose it is. */
export const author: Permission = anyone;

/** Who enters what came by letter, telephone, visit or at the counter (代录意见). */
export const records = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** The post that handles comments (经办人), and to which they are given. */
export const HANDLER = Role.UNIT_STAFF;

/** Who takes comments in hand, clears a text for the public, proposes to withhold one. */
export const triages = staff(HANDLER);

/** Who proposes to show hidden words again, and who confirms it; two persons. */
export const liftsBlackouts = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** Who writes notes beside a comment, and reads them (内部备注). */
export const notes = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** Who says which colleague handles a comment. */
export const assigns = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/**
 * Who decides whether a text is withheld (保密审查). With the system's scope: the author's encrypted contact is opened
 * to notify them, though the reviewer themselves never sees it.
 */
export const decidesWithholding: Permission = { ...staff(Role.SECRECY_REVIEWER), scopes: ['SYSTEM'] };

/** Who may see how to reach an author, or a text with its personal numbers; each time with a reason, on record. */
export const reveals = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** Who takes the list of comments out as a file (导出意见); each time on record. */
export const exportsComments = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);
