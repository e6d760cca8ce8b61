import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CommentInput } from '#schema/consultation/comment-input.ts';
import { CommentReceiptOrRefusal, CommentReceiptView } from '#schema/consultation/comment-receipt.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { consultationById } from './consultation.queries.ts';
import { submitComment } from './submit-comment.ts';

/** Doors of whoever comments (意见人). */
@Resolver(() => CommentReceiptView)
export class CommentResolver {
  @Mutation(() => CommentReceiptOrRefusal)
  submitComment(@Arg('input', () => CommentInput) input: CommentInput, @Ctx() context: Context) {
    return submitComment(context, input);
  }

  @FieldResolver(() => ConsultationView)
  consultation(@Root() { consultationId }: CommentReceiptView, @Ctx() context: Context) {
    return consultationById(context, consultationId);
  }
}
