import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { MyCommentOrRefusal, MyCommentView } from '#schema/consultation/comment-own-view.ts';
import { OwnData } from '#schema/consultation/own-data-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { eraseContact } from './erase-contact.ts';
import { myComment } from './my-comment.queries.ts';
import { ownData } from './own-data.queries.ts';

/** What an author reads and deletes of their own data (本人的资料), opened by receipt number and look-up code. */
@Resolver(() => MyCommentView)
export class OwnDataResolver {
  @FieldResolver(() => OwnData, { nullable: true })
  ownData(@Root() { receiptNo }: MyCommentView, @Ctx() context: Context) {
    return ownData(context, receiptNo);
  }

  @Mutation(() => MyCommentOrRefusal, { description: '删除本人的姓名和联系方式，意见不变' })
  async eraseContact(
    @Arg('receiptNo', () => String) receiptNo: string,
    @Arg('lookupCode', () => String) lookupCode: string,
    @Ctx() context: Context,
  ) {
    const done = await eraseContact(context, receiptNo, lookupCode);
    return done instanceof Refusal ? done : myComment(context, receiptNo, lookupCode);
  }
}
