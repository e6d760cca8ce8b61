import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ClauseOpinionsArgs } from '#schema/consultation/clause-opinions-args.ts';
import {
  ClauseOpinionCountView,
  PublicCommentConnection,
  PublicCommentView,
} from '#schema/consultation/comment-public-view.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import type { ReadConsultation } from '../consultation.queries.ts';
import { publicComments } from './public-comment.queries.ts';
import { clauseOpinionCounts, clauseOpinions, opinions, opinionsBeside } from './rotated-comments.queries.ts';
import { clauseTextOf } from './spoken-clause.queries.ts';

/** The clause that a public comment speaks of, as it was consulted. */
@Resolver(() => PublicCommentView)
export class SpokenClauseResolver {
  @FieldResolver(() => String, { nullable: true, description: '征求意见稿中所针对一条的文字' })
  clauseText(@Root() comment: PublicCommentView, @Ctx() context: Context) {
    return clauseTextOf(context, comment);
  }
}

/** The comments of a consultation that everybody may read. */
@Resolver(() => ConsultationView)
export class PublicCommentResolver {
  @FieldResolver(() => PublicCommentConnection)
  publicComments(
    @Root() consultation: ReadConsultation,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return publicComments(context, consultation, { first, after });
  }

  @FieldResolver(() => PublicCommentConnection, { description: '公开意见，按当天的轮换次序' })
  opinions(
    @Root() consultation: ReadConsultation,
    @Arg('stance', () => Stance, { nullable: true }) stance: Stance | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return opinions(context, consultation, stance, { first, after });
  }

  @FieldResolver(() => PublicCommentConnection, {
    description: '对一条的公开意见，按当天的轮换次序，或者新的在前',
  })
  clauseOpinions(
    @Root() consultation: ReadConsultation,
    @Args() { clause, stance, outcome, newest }: ClauseOpinionsArgs,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    const asked = { clause, stance: stance ?? null, outcome: outcome ?? null, newest: newest ?? false };
    return clauseOpinions(context, consultation, asked, { first, after });
  }

  @FieldResolver(() => [ClauseOpinionCountView], { description: '对一条的公开意见有多少，按态度和处理结果' })
  clauseOpinionCounts(
    @Root() consultation: ReadConsultation,
    @Arg('clause', () => String) clause: string,
    @Ctx() context: Context,
  ) {
    return clauseOpinionCounts(context, consultation, clause);
  }

  @FieldResolver(() => [PublicCommentView], { description: '各条的公开意见，每条按当天的轮换次序取前几条' })
  opinionsBeside(
    @Root() consultation: ReadConsultation,
    @Arg('most', () => Int, { nullable: true, defaultValue: 2 }) most: number | null,
    @Ctx() context: Context,
  ) {
    return opinionsBeside(context, consultation, most ?? 2);
  }

  @FieldResolver(() => CalendarDayScalar, { description: '轮换次序所按的日期' })
  rotatedOn(@Root() { row: { today } }: ReadConsultation) {
    return today;
  }
}
