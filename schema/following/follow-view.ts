import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { FollowKind, FollowPace, MomentKind } from '#server/law/following/following-words.ts';

/** 可以关注的一项: a matter, a unit, a township, a kind of matter or the county. */
@ObjectType('FollowSubject', { description: '可以关注的一项', simpleResolvers: true })
export class FollowSubjectView {
  @Field(() => FollowKind)
  readonly kind!: FollowKind;

  @Field(() => String)
  readonly subject!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: '它的页面' })
  readonly path!: string;

  @Field(() => Capability, { description: '能否用邮箱关注，以及为什么不能' })
  readonly byMail!: Capability;

  @Field(() => Capability, { description: '能否用手机短信关注，以及为什么不能' })
  readonly bySms!: Capability;
}

/** 动态. */
@ObjectType('Moment', { description: '一件事的一条动态', simpleResolvers: true })
export class MomentView {
  @Field(() => ID)
  readonly key!: string;

  @Field(() => MomentKind)
  readonly kind!: MomentKind;

  @Field(() => InstantScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly detail!: string;

  @Field(() => String)
  readonly path!: string;
}

/** 一项关注, as its owner reads it. */
@ObjectType('Follow', { description: '一项关注', simpleResolvers: true })
export class FollowView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly path!: string;

  @Field(() => FollowPace)
  readonly pace!: FollowPace;

  @Field(() => Boolean)
  readonly confirmed!: boolean;

  @Field(() => Int, { description: '同意的是第几版个人信息处理告知' })
  readonly noticeVersion!: number;

  @Field(() => Boolean, { description: '事项已经结束，一天内删除' })
  readonly ended!: boolean;

  @Field(() => String, { description: '全部关注的链接' })
  readonly ownToken!: string;
}

/** 一个邮箱或者手机号码的全部关注. */
@ObjectType('MyFollows', { description: '一个邮箱或者手机号码的全部关注', simpleResolvers: true })
export class MyFollowsView {
  @Field(() => String, { description: '遮盖的邮箱或者手机号码' })
  readonly address!: string;

  @Field(() => Boolean, { description: '用短信告知，一天最多一条' })
  readonly bySms!: boolean;

  @Field(() => [FollowView])
  readonly follows!: readonly FollowView[];
}

/** 关注人数: numbers, nobody's address. */
@ObjectType('FollowCount', { description: '关注人数', simpleResolvers: true })
export class FollowCountView {
  @Field(() => FollowKind)
  readonly kind!: FollowKind;

  @Field(() => String)
  readonly subject!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly followers!: number;
}

/** What a request answers, whatever became of it. */
@ObjectType('FollowAsked', { description: '收到了关注的申请', simpleResolvers: true })
export class FollowAskedView {
  @Field(() => Int, { description: '多少小时内确认' })
  readonly confirmHours!: number;

  @Field(() => Boolean, { description: '寄的是短信验证码' })
  readonly byCode!: boolean;
}

/** That it was taken, or why it is not. */
export const FollowAskedOrRefusal = orRefusal(FollowAskedView, 'FollowAsked');

/** What is followed now, or why nothing was changed. */
export const MyFollowsOrRefusal = orRefusal(MyFollowsView, 'MyFollows');
