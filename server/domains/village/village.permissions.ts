import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { VISITING_POSTS } from '#server/law/village/village-visit.ts';
import { POSTING_POSTS, VILLAGE_KEEPERS } from '#server/law/village/village-posts.ts';

/** Who posts for the villages of their town; whose village it is the command itself proves. */
export const postsForVillages = staff(...POSTING_POSTS);

/** Who keeps the list of villages: the town its own, the county's office every one. */
export const keepsVillages = staff(...VILLAGE_KEEPERS);

/** Who writes down a visit, of any unit. With the system's scope, since a need goes to the unit that handles messages. */
export const recordsVisits: Permission = { ...staff(...VISITING_POSTS), scopes: ['SYSTEM'] };
