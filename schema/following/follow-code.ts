import { Input, View, id, int, str, text } from '#schema/kernel/fields.ts';

/** 索取验证码. */
@Input('FollowCodeAskInput', '索取验证码，用手机号码查看和停止关注')
export class FollowCodeAskInput {
  readonly address = text('手机号码');
  readonly idempotencyKey = id();
}

/** 填验证码. */
@Input('FollowCodeInput', '手机号码和短信里的验证码')
export class FollowCodeInput {
  readonly address = text('手机号码');
  readonly code = text('六位数字');
}

/** Answer to every request for a code, whether one was sent or not. */
@View('FollowCodeAsked', '收到了索取验证码的申请')
export class FollowCodeAskedView {
  readonly minutes = int('多少分钟内填写');
}

/** Link that a right code opens: to all follows of its number. */
@View('FollowCodeEntered', '验证码打开的')
export class FollowCodeEnteredView {
  readonly ownToken = str('全部关注的链接');
}
