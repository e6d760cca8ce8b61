import { View, instant, str } from '#schema/kernel/fields.ts';

/** 回执, of whatever was handed in that way: the number to show, the code to keep. */
@View('Receipt', '回执：查询码只在此出现一次，重复提交得到同一张回执')
export class ReceiptView {
  readonly receiptNo = str();
  readonly lookupCode = str();
  readonly submittedAt = instant();
}
