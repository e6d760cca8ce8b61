import { type Permission, staffOfAnyOrgan } from '#server/ground/kernel/authority.ts';
import { APPROVERS } from '#server/law/approval/approval.ts';

/** Who is asked for an approval of any kind (批示); which kinds, the law says for each. */
export const APPROVING_ROLES = [...new Set(Object.values(APPROVERS).flat())];
export const answersRequests: Permission = staffOfAnyOrgan(...APPROVING_ROLES);
