import { Input, View, id, int, of, str, text } from '#schema/kernel/fields.ts';

/** 索取找回验证码. */
@Input('OwnCodeAskInput', '索取验证码，找回从一个联系方式提交的全部')
export class OwnCodeAskInput {
  readonly contact = text('提交时留的手机号码或者电子邮箱');
  readonly idempotencyKey = id();
}

/** 填找回验证码. */
@Input('OwnCodeInput', '联系方式和收到的验证码')
export class OwnCodeInput {
  readonly contact = text('提交时留的手机号码或者电子邮箱');
  readonly code = text('六位数字');
}

/** Answer to every request for a code, whether one was sent or not. */
@View('OwnCodeAsked', '收到了索取验证码的申请')
export class OwnCodeAskedView {
  readonly minutes = int('多少分钟内填写');
}

/** Receipt that a right code opens (找回的回执). */
@View('FoundReceipt', '找回的一份回执')
export class FoundReceiptView {
  readonly receiptNo = str('受理编号');
  readonly lookupCode = str('查询码');
}

/** All receipts of one contact, the last given first. */
@View('OwnCodeEntered', '验证码打开的，新的在前，最多40份')
export class OwnCodeEnteredView {
  readonly receipts = of.many(() => FoundReceiptView);
}
