import { Input, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { FollowKind, FollowPace } from '#server/law/following/following-words.ts';

/** 申请关注. */
@Input('FollowInput', '用邮箱或者手机短信关注')
export class FollowInput {
  readonly kind = of(() => FollowKind);
  readonly subject = str({ defaultValue: '', description: '决策编号、单位的编号、事项类别或者群体' });
  readonly address = text(
    '电子邮箱；开通短信的，也可以是手机号码；从微信或者App来的，是app:加接口签名的收信人',
  );
  readonly pace = of(() => FollowPace);
  readonly idempotencyKey = id();
  readonly noticeVersion = int('所见个人信息处理告知的版本');
}
