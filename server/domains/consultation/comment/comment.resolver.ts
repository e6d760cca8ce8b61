import { orRefusal } from '#schema/kernel/refusal.ts';
import { input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CommentInput } from '#schema/consultation/comment-input.ts';
import { CommentReceiptView } from '#schema/consultation/comment-receipt.ts';
import { RecordedCommentInput } from '#schema/consultation/comment-recorded-input.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { consultationById } from '../consultation.queries.ts';
import { recordComment } from './record-comment.ts';
import { submitComment } from './submit-comment.ts';

/** Where comments come in (提交、代录意见); both are answered with a receipt. */
@Resolver(() => CommentReceiptView)
export class CommentResolver {
  @FieldResolver(() => ConsultationView)
  consultation(@Root() { consultationId }: CommentReceiptView, @Ctx() context: Context) {
    return consultationById(context, consultationId);
  }
}

export const CommentMutations = mutations({
  submitComment: mutation(orRefusal(CommentReceiptView), '提交意见', [input(CommentInput)], submitComment),
  recordComment: mutation(
    orRefusal(CommentReceiptView),
    '录入意见',
    [input(RecordedCommentInput)],
    recordComment,
  ),
});
