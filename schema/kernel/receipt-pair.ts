import { Input, str } from '#schema/kernel/fields.ts';

/** Number and code of a receipt (受理编号和查询码), as somebody holds them. */
@Input('ReceiptPairInput', '一份回执的受理编号和查询码')
export class ReceiptPairInput {
  readonly receiptNo = str('受理编号');
  readonly lookupCode = str('查询码');
}
