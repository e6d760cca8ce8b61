import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { FollowKind, FollowPace, MomentKind } from '#server/law/following/following-words.ts';

/** 可以关注的一项: a matter, a unit, a township, a kind of matter or the county. */
@View('FollowSubject', '可以关注的一项')
export class FollowSubjectView {
  readonly kind = of(() => FollowKind);
  readonly subject = str();
  readonly name = str();
  readonly path = str('它的页面');
  readonly byMail = of(() => Capability, '能否用邮箱关注，以及为什么不能');
  readonly bySms = of(() => Capability, '能否用手机短信关注，以及为什么不能');
}

/** 动态. */
@View('Moment', '一件事的一条动态')
export class MomentView {
  readonly key = id();
  readonly kind = of(() => MomentKind);
  readonly at = instant();
  readonly title = str();
  readonly detail = str();
  readonly path = str();
}

/** 一项关注, as its owner reads it. */
@View('Follow', '一项关注')
export class FollowView {
  readonly id = id();
  readonly name = str();
  readonly path = str();
  readonly pace = of(() => FollowPace);
  readonly confirmed = bool();
  readonly noticeVersion = int('同意的是第几版个人信息处理告知');
  readonly ended = bool('事项已经结束，一天内删除');
  readonly ownToken = str('全部关注的链接');
}

/** 一个联系方式的全部关注. */
@View('MyFollows', '一个联系方式的全部关注')
export class MyFollowsView {
  readonly address = str('遮盖的邮箱或者手机号码');
  readonly way = of(() => DeliveryWay, '怎样告知；短信一天最多一条');
  readonly follows = of.many(() => FollowView);
}

/** 关注人数: numbers, nobody's address. */
@View('FollowCount', '关注人数')
export class FollowCountView {
  readonly kind = of(() => FollowKind);
  readonly subject = str();
  readonly name = str();
  readonly followers = int.opt('群体的少于5的为空');
}

/** Answer to every request to follow, whether a confirmation was sent or not. */
@View('FollowAsked', '收到了关注的申请')
export class FollowAskedView {
  readonly confirmHours = int('多少小时内确认');
  readonly byCode = bool('寄的是短信验证码');
  readonly begun = bool('从微信或者App来的，不用确认，已经开始');
}
