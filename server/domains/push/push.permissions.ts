import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { PUSH_OVERSEERS, PUSHING_POSTS } from '#server/law/push/push-posts.ts';

/** Who writes a push of their own unit, and approves what a colleague of the unit wrote. */
export const pushes: Permission = staff(...PUSHING_POSTS);

/** Who reads the log of every unit; a unit reads its own. */
export const overseesPushes: Permission = staff(...PUSH_OVERSEERS);
