import { Field, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';

const RECEIPT = '回执：查询码只在此出现一次，重复提交得到同一张回执';

/** 回执: the look-up code is in no other answer; a repeated request gets the same receipt. */
@ObjectType('CommentReceipt', { description: RECEIPT, simpleResolvers: true })
export class CommentReceiptView {
  /** Read by the field `consultation`; not in the contract itself. */
  readonly consultationId!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly lookupCode!: string;

  @Field(() => InstantScalar)
  readonly submittedAt!: Date;

  @Field(() => String)
  readonly commitment!: string;

  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;
}

/** The receipt, or everything that stands in the way. */
export const CommentReceiptOrRefusal = orRefusal(CommentReceiptView, 'CommentReceipt');
