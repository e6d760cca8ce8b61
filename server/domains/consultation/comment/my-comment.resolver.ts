import { orRefusal } from '#schema/kernel/refusal.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { bool, str, text } from '#schema/kernel/fields.ts';
import { arg, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { FollowedQuoteView } from '#schema/consultation/clause-quote-view.ts';
import { CommentRevisionInput } from '#schema/consultation/comment-input.ts';
import { MyCommentView, MyCommentOffer } from '#schema/consultation/comment-own-view.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { askReason } from './ask-reason.ts';
import { consultationTogether } from '../consultation.queries.ts';
import { disownComment } from './disown-comment.ts';
import { editComment } from './edit-comment.ts';
import { myComment } from './my-comment.queries.ts';
import { clauseTextOf, quoteNow } from './spoken-clause.queries.ts';
import { withdrawComment } from './withdraw-comment.ts';

/** Fields of an author's own comment (我的意见), opened by receipt number and look-up code. */
@Resolver(() => MyCommentView)
export class MyCommentResolver {
  @FieldResolver(() => String, { nullable: true, description: '征求意见稿中所针对一条的文字' })
  clauseText(@Root() comment: MyCommentView, @Ctx() context: Context) {
    return clauseTextOf(context, comment);
  }

  @FieldResolver(() => FollowedQuoteView, { nullable: true, description: '所指的一段话在以后公开的稿中怎样' })
  quoteNow(@Root() comment: MyCommentView, @Ctx() context: Context) {
    return quoteNow(context, comment);
  }

  @FieldResolver(() => ConsultationView)
  consultation(@Root() { consultationId }: MyCommentView, @Ctx() context: Context) {
    return consultationTogether(context, consultationId);
  }
}

export const MyCommentOffers = offers(MyCommentView, MyCommentOffer);

export const MyCommentMutations = mutations({
  editComment: mutation(
    orRefusal(MyCommentView),
    '修改意见',
    [arg('receiptNo', str), arg('lookupCode', str), input(CommentRevisionInput)],
    async (context, receiptNo, lookupCode, input) => {
      const done = await editComment(context, receiptNo, lookupCode, input);
      return done instanceof Refusal ? done : myComment(context, receiptNo, lookupCode);
    },
  ),
  withdrawComment: mutation(
    orRefusal(MyCommentView),
    '撤回意见',
    [arg('receiptNo', str), arg('lookupCode', str)],
    async (context, receiptNo, lookupCode) => {
      const done = await withdrawComment(context, receiptNo, lookupCode);
      return done instanceof Refusal ? done : myComment(context, receiptNo, lookupCode);
    },
  ),
  disownComment: mutation(
    orRefusal(MyCommentView),
    '说明意见不是本人提出：不能恢复',
    [arg('receiptNo', str), arg('lookupCode', str), arg('note', text)],
    async (context, receiptNo, lookupCode, note) => {
      const done = await disownComment(context, receiptNo, lookupCode, note);
      return done instanceof Refusal ? done : myComment(context, receiptNo, lookupCode);
    },
  ),
  askReason: mutation(
    orRefusal(MyCommentView),
    '提出理由不清楚：每条意见一次',
    [
      arg('receiptNo', str),
      arg('lookupCode', str),
      arg('question', text),
      arg('differs', () => bool.opt('我的意见与一并答复的不同，请单独答复')),
    ],
    async (context, receiptNo, lookupCode, question, differs) => {
      const asking = { question, differs: differs ?? false };
      const done = await askReason(context, receiptNo, lookupCode, asking);
      return done instanceof Refusal ? done : myComment(context, receiptNo, lookupCode);
    },
  ),
});
