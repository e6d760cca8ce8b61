import { View, instant, of, str } from '#schema/kernel/fields.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';

const RECEIPT = '回执：查询码只在此出现一次，重复提交得到同一张回执';

/** 回执: the look-up code is in no other answer; a repeated request gets the same receipt. */
@View('CommentReceipt', RECEIPT)
export class CommentReceiptView {
  /** Read by the field `consultation`; not in the contract itself. */
  readonly consultationId!: string;

  readonly receiptNo = str();
  readonly lookupCode = str();
  readonly submittedAt = instant();
  readonly commitment = str();
  readonly channel = of(() => CommentChannel);
}
