import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { DRAFTING_POSTS, REGISTERING_POSTS, REVIEWING_POSTS } from '#server/law/concern/concern-posts.ts';

/** Who registers, judges and hands over concerns. With the system's scope, as all of these: whose turn it is the command itself proves. */
export const registersConcerns: Permission = { ...staff(...REGISTERING_POSTS), scopes: ['SYSTEM'] };

/** Who drafts a response, for their own unit. */
export const draftsResponses: Permission = { ...staff(...DRAFTING_POSTS), scopes: ['SYSTEM'] };

/** Who publishes or returns it: the lead of the unit, or another of the office. */
export const reviewsResponses: Permission = { ...staff(...REVIEWING_POSTS), scopes: ['SYSTEM'] };

/** Who reads concerns: the office all of them, a unit its own. */
export const readsConcerns: Permission = staff(...DRAFTING_POSTS);
