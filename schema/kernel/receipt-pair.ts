import { Field, InputType } from 'type-graphql';

/** Number and code of a receipt (受理编号和查询码), as somebody holds them. */
@InputType({ description: '一份回执的受理编号和查询码' })
export class ReceiptPairInput {
  @Field(() => String, { description: '受理编号' })
  readonly receiptNo!: string;

  @Field(() => String, { description: '查询码' })
  readonly lookupCode!: string;
}
