import { Arg, createUnionType, Ctx, Query, Resolver } from 'type-graphql';
import { ReceiptPairInput } from '#schema/kernel/receipt-pair.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { myReceipt, myReceipts } from './my-receipt.ts';
import { receiptKinds } from './receipt-kinds.ts';

const MineUnion = createUnionType({
  name: 'Mine',
  description: '凭受理编号和查询码看到的本人的意见、报名、申请或者提问',
  types: () => receiptKinds().map(({ view }) => view),
});

/** Record of a submission (我的…), read without an account; the receipt proves whose it is. */
@Resolver()
export class MyReceiptResolver {
  @Query(() => MineUnion, {
    nullable: true,
    description: '凭受理编号和查询码查看；两者任一不符，答复相同',
  })
  myReceipt(
    @Arg('receiptNo', () => String) receiptNo: string,
    @Arg('lookupCode', () => String) lookupCode: string,
    @Ctx() context: Context,
  ) {
    return myReceipt(context, receiptNo, lookupCode);
  }
  @Query(() => [MineUnion], {
    nullable: 'items',
    description: '凭多份回执的受理编号和查询码一起查看（一次最多40份），次序不变；打不开的那一份为空',
  })
  myReceipts(
    @Arg('receipts', () => [ReceiptPairInput]) receipts: ReceiptPairInput[],
    @Ctx() context: Context,
  ) {
    return myReceipts(context, receipts);
  }
}
