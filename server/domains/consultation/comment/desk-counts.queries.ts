import type { CommentFilter } from '#schema/consultation/comment-filter.ts';
import type { CappedCount } from '#schema/kernel/page.ts';
import { VIEWS_MAX } from '#server/law/search/saved-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { admit, seesDesk } from '../consultation.permissions.ts';
import { handled } from './desk-comment.queries.ts';
import { askedBy } from './desk-filter.ts';
import { totalOf } from './desk-page.queries.ts';

/** One's own views, those of the unit, and the ready ones. */
const MOST = 2 * VIEWS_MAX + 10;

/** How many comments each of these filters leaves (视图的条数), in the order asked; one that searches for words is counted by itself. */
export async function deskCommentCounts(
  context: Context,
  consultationId: string,
  filters: readonly CommentFilter[],
): Promise<CappedCount[]> {
  admit(context, seesDesk, '查看意见');
  if (filters.length > MOST) throw badInput(`一次最多数${MOST}组条件。`, ['filters']);
  if (filters.length > 1 && filters.some(({ text }) => text))
    throw badInput('按字词查找的，一次数一组。', ['filters']);
  return read(context, async (db) => {
    if (!(await handled(db, consultationId))) throw notFound('该征求意见');
    const counts: CappedCount[] = [];
    for (const filter of filters)
      counts.push(await totalOf(db, { consultationId, filter: askedBy(context.actor, filter) }, null));
    return counts;
  });
}
