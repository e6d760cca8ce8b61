import { type Permission, staff } from '#server/ground/kernel/authority.ts';
import { PLANNING_POSTS, PUBLISHING_POSTS, REPORTING_POSTS } from '#server/law/openness/report-posts.ts';

/** Who writes the annual report of their unit, and reads what is not published yet. With the system's scope: the numbers are counted over every row. */
export const writesReports: Permission = { ...staff(...REPORTING_POSTS), scopes: ['SYSTEM'] };

/** Who publishes it (审核公布). */
export const publishesReports: Permission = { ...staff(...PUBLISHING_POSTS), scopes: ['SYSTEM'] };

/** Who plans the tasks of the year, publishes, checks and withdraws them (政务公开工作要点): the government's office. */
export const plansTasks: Permission = { ...staff(...PLANNING_POSTS), scopes: ['SYSTEM'] };

/** Who reports on a task of their unit. */
export const reportsTasks: Permission = { ...staff(...REPORTING_POSTS), scopes: ['SYSTEM'] };
