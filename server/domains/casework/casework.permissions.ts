import { anyone, type Permission, staff } from '#server/ground/kernel/authority.ts';
import type { CaseKind } from '#server/law/casework/case-kind.ts';
import {
  CONFIRMING_POSTS,
  HANDLING_POSTS,
  READING_POSTS,
  rolesFor,
} from '#server/law/casework/case-posts.ts';
import { Role } from '#server/law/people/role.ts';

/** Who asks, looks up and corrects their own: anyone; the receipt proves whose it is. */
export const asker: Permission = anyone;

/** Who writes down what came by letter, telephone or visit (登记来信来电). */
export const recordsCases = staff(...HANDLING_POSTS);

/**
 * Who handles a case item: the unit whose turn it is. With the system's scope, since the person's sealed address is opened
 * to send them the answer, and another unit gets what is handed on; whose turn it is the command itself proves.
 */
export const handlesCases: Permission = {
  ...staff(...HANDLING_POSTS),
  scopes: ['SYSTEM'],
};

/** Who confirms an answer. */
export const confirmsCases: Permission = { ...staff(...CONFIRMING_POSTS), scopes: ['SYSTEM'] };

/** Who reviews what was taken down: the office, which answered none but its own. */
export const reviewsTakedowns: Permission = { ...staff(Role.GOV_OFFICE_STAFF), scopes: ['SYSTEM'] };

/** Who reads them: the unit whose turn it is, the units of the decision that it is about, and the office that assigns them. */
export const readsCases = staff(...READING_POSTS);

/** The same for case items of one kind, for which not every post counts. */
export const ofKind = (permission: Permission, kind: CaseKind): Permission => ({
  ...permission,
  allows: (actor) => permission.allows(actor && { ...actor, roles: rolesFor(kind, actor.roles) }),
});
