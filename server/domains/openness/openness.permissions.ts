import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { PUBLISHING_POSTS, REPORTING_POSTS } from '#server/law/openness/report-posts.ts';

/** Who writes the annual report of their unit, and reads what is not published yet. With the system's scope: the numbers are counted over every row. */
export const writesReports: Permission = { ...staff(...REPORTING_POSTS), scopes: ['SYSTEM'] };

/** Who publishes it (审核公布). */
export const publishesReports: Permission = { ...staff(...PUBLISHING_POSTS), scopes: ['SYSTEM'] };
