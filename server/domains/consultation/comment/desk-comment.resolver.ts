import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, of, str } from '#schema/kernel/fields.ts';
import { arg, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import {
  DeskCommentConnection,
  DeskCommentView,
  ExportedCommentConnection,
  DeskCommentOffer,
} from '#schema/consultation/comment-desk-view.ts';
import { CommentFilter, CommentSort } from '#schema/consultation/comment-filter.ts';
import { CommentNoteView } from '#schema/consultation/comment-note-view.ts';
import { CommentClusterView } from '#schema/feedback/comment-cluster-view.ts';
import { CappedCount } from '#schema/kernel/page.ts';
import { DayInflowView } from '#schema/consultation/day-inflow-view.ts';
import { ColleagueView } from '#schema/identity/staff-name-view.ts';
import { ProposedChangeView } from '#schema/change/proposed-change-view.ts';
import { changesOf } from '#server/engines/change/change.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { BLACKOUT_CHANGE } from './blackout-change.ts';
import { notesOf } from './comment-notes.queries.ts';
import { colleagues } from './desk-colleagues.queries.ts';
import type { DeskComment } from './desk-comment-row.ts';
import { deskCommentCounts } from './desk-counts.queries.ts';
import { type CountedPage, deskComment, deskComments, deskTotal } from './desk-comment.queries.ts';
import { exportComments } from './export-comments.ts';
import { dailyInflow } from './desk-inflow.queries.ts';

const blackoutChanges = changesOf(BLACKOUT_CHANGE);

/** The desk on which comments are read (意见处理). */
@Resolver(() => DeskCommentView)
export class DeskCommentResolver {
  @Query(() => DeskCommentConnection)
  deskComments(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('filter', () => CommentFilter, { nullable: true }) filter: CommentFilter | null,
    @Arg('sort', () => CommentSort, { nullable: true, defaultValue: CommentSort.OLDEST }) sort: CommentSort,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return deskComments(context, consultationId, { filter, sort, first, after });
  }

  @Query(() => DeskCommentView, { nullable: true })
  deskComment(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return deskComment(context, id);
  }

  @Query(() => [CappedCount], { description: '各组筛选条件下的意见数，照所列的先后' })
  deskCommentCounts(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('filters', () => [CommentFilter]) filters: CommentFilter[],
    @Ctx() context: Context,
  ) {
    return deskCommentCounts(context, consultationId, filters);
  }

  @Query(() => [ColleagueView])
  colleagues(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return colleagues(context, consultationId);
  }

  @Query(() => [DayInflowView])
  dailyInflow(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return dailyInflow(context, consultationId);
  }

  @FieldResolver(() => [ProposedChangeView], { description: '恢复展示隐去的文字，经两人' })
  blackoutChanges(@Root() { id: subject }: DeskComment, @Ctx() context: Context) {
    return blackoutChanges(context, subject);
  }

  @FieldResolver(() => [CommentNoteView], { description: '内部备注，先写的在前' })
  notes(@Root() { id }: DeskComment, @Ctx() context: Context) {
    return notesOf(context, id);
  }

  @FieldResolver(() => CommentClusterView, { nullable: true })
  async cluster(@Root() { clusterId, clusters }: DeskComment) {
    return clusterId ? (await clusters()).find(({ id }) => id === clusterId) : null;
  }
}

/** The number of all that match, beside a page of the desk. */
@Resolver(() => DeskCommentConnection)
export class DeskTotalResolver {
  @FieldResolver(() => CappedCount)
  total(@Root() page: CountedPage, @Ctx() context: Context) {
    return deskTotal(context, page);
  }
}

export const DeskCommentOffers = offers(DeskCommentView, DeskCommentOffer);

export const DeskCommentMutations = mutations({
  exportComments: mutation(
    ExportedCommentConnection,
    '导出意见，每次一页；每一页都记入审计日志',
    [
      arg('consultationId', id),
      arg('filter', () => of.opt(() => CommentFilter)),
      arg('sort', () => of.opt(() => CommentSort, { defaultValue: CommentSort.OLDEST })),
      arg('after', str.opt),
    ],
    (context, consultationId, filter, sort, after) =>
      exportComments(context, consultationId, { filter, sort: sort ?? CommentSort.OLDEST, after }),
  ),
});
