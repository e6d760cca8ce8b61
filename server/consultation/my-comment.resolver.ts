import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CommentRevisionInput } from '#schema/consultation/comment-input.ts';
import { MyCommentOrRefusal, MyCommentView } from '#schema/consultation/comment-own-view.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { consultationById } from './consultation.queries.ts';
import { editComment } from './edit-comment.ts';
import { myComment } from './my-comment.queries.ts';
import { withdrawComment } from './withdraw-comment.ts';

/** What an author does with their own comment (我的意见), opened by receipt number and look-up code. */
@Resolver(() => MyCommentView)
export class MyCommentResolver {
  @Mutation(() => MyCommentOrRefusal)
  async editComment(
    @Arg('receiptNo', () => String) receiptNo: string,
    @Arg('lookupCode', () => String) lookupCode: string,
    @Arg('input', () => CommentRevisionInput) input: CommentRevisionInput,
    @Ctx() context: Context,
  ) {
    const done = await editComment(context, receiptNo, lookupCode, input);
    return done instanceof Refusal ? done : myComment(context, receiptNo, lookupCode);
  }

  @Mutation(() => MyCommentOrRefusal)
  async withdrawComment(
    @Arg('receiptNo', () => String) receiptNo: string,
    @Arg('lookupCode', () => String) lookupCode: string,
    @Ctx() context: Context,
  ) {
    const done = await withdrawComment(context, receiptNo, lookupCode);
    return done instanceof Refusal ? done : myComment(context, receiptNo, lookupCode);
  }

  @FieldResolver(() => ConsultationView)
  consultation(@Root() { consultationId }: MyCommentView, @Ctx() context: Context) {
    return consultationById(context, consultationId);
  }
}
