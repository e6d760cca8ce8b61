import { orRefusal } from '#schema/kernel/refusal.ts';
import { of, str } from '#schema/kernel/fields.ts';
import { arg, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { ReceiptPairInput } from '#schema/kernel/receipt-pair.ts';
import { OwnDataCorrectionInput } from '#schema/receipt/own-data-input.ts';
import { OwnData } from '#schema/receipt/own-data-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { correctOwnData } from './correct-own-data.ts';
import { eraseAllOwnData, eraseOwnData } from './erase-own-data.ts';
import { allOwnData, codeTo, ownData } from './own-data.queries.ts';

const ReceiptNo = () => Arg('receiptNo', () => String);
const LookupCode = () => Arg('lookupCode', () => String);
const Receipts = () => Arg('receipts', () => [ReceiptPairInput]);

/** 本人的资料 (个人信息保护法第四十四条至第四十七条): read, corrected and deleted by whoever holds the receipt. */
@Resolver()
export class OwnDataResolver {
  @Query(() => OwnData, { nullable: true, description: '一份回执下保存的全部本人资料' })
  ownData(@ReceiptNo() receiptNo: string, @LookupCode() lookupCode: string, @Ctx() context: Context) {
    return ownData(context, receiptNo, lookupCode);
  }

  @Query(() => ContactKind, {
    nullable: true,
    description: '凭留的联系方式能找回这份回执的，发到手机还是邮箱',
  })
  codeTo(@ReceiptNo() receiptNo: string, @LookupCode() lookupCode: string, @Ctx() context: Context) {
    return codeTo(context, receiptNo, lookupCode);
  }

  @Query(() => [OwnData], { nullable: 'items', description: '多份回执的，次序不变；打不开的那一份为空' })
  allOwnData(@Receipts() receipts: ReceiptPairInput[], @Ctx() context: Context) {
    return allOwnData(context, receipts);
  }
}

const byReceipts = arg('receipts', () => of.many(() => ReceiptPairInput));

export const OwnDataMutations = mutations({
  correctOwnData: mutation(
    orRefusal(OwnData),
    '更正本人的姓名和联系方式',
    [arg('receiptNo', str), arg('lookupCode', str), input(OwnDataCorrectionInput)],
    async (context, receiptNo, lookupCode, input) => {
      const done = await correctOwnData(context, receiptNo, lookupCode, input);
      return done instanceof Refusal ? done : ownData(context, receiptNo, lookupCode);
    },
  ),
  eraseOwnData: mutation(
    orRefusal(OwnData),
    '删除本人的姓名和联系方式，提交的内容不变',
    [arg('receiptNo', str), arg('lookupCode', str)],
    async (context, receiptNo, lookupCode) => {
      const done = await eraseOwnData(context, receiptNo, lookupCode);
      return done instanceof Refusal ? done : ownData(context, receiptNo, lookupCode);
    },
  ),
  eraseAllOwnData: mutation(
    [orRefusal(OwnData)],
    {
      nullable: 'items',
      description: '多份回执的姓名和联系方式，逐份删除、逐份答复；打不开的那一份为空',
    },
    [byReceipts],
    async (context, receipts) => {
      const done = await eraseAllOwnData(context, receipts);
      const after = await allOwnData(context, receipts);
      return done.map((one, index) => (one instanceof Refusal ? one : one && (after[index] ?? null)));
    },
  ),
});
