import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { PublicCommentConnection } from '#schema/consultation/comment-public-view.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import type { Context } from '#server/kernel/context.ts';
import type { ReadConsultation } from './consultation.queries.ts';
import { publicComments } from './public-comment.queries.ts';

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
}
