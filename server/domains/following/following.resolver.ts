import { orRefusal } from '#schema/kernel/refusal.ts';
import { id, of, str } from '#schema/kernel/fields.ts';
import { arg, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import {
  FollowCodeAskInput,
  FollowCodeInput,
  FollowCodeAskedView,
  FollowCodeEnteredView,
} from '#schema/following/follow-code.ts';
import { FollowInput } from '#schema/following/follow-input.ts';
import {
  FollowCountView,
  FollowSubjectView,
  FollowView,
  MomentView,
  MyFollowsView,
  FollowAskedView,
} from '#schema/following/follow-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { CONFIRM_HOURS, followWay, refuseCode } from '#server/law/following/following.ts';
import { FollowKind, FollowPace } from '#server/law/following/following-words.ts';
import { CODE_MINUTES } from '#server/law/people/message-code.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { Refusal } from '#server/law/refusal.ts';
import { askFollowCode } from './ask-follow-code.ts';
import { askToFollow } from './ask-to-follow.ts';
import { confirmFollow } from './confirm-follow.ts';
import { enterFollowCode } from './enter-follow-code.ts';
import { followByLink, followCounts, followSubject, myFollows } from './follow.queries.ts';
import { followWays } from './follow-ways.ts';
import { momentsOf } from './moments.queries.ts';
import { setFollowPace } from './set-follow-pace.ts';
import { stopFollow, stopMyFollows } from './stop-follow.ts';

const MOST_MOMENTS = 50;

/** Following a matter, a unit or the county by mail (关注), and what happened to each (动态). */
@Resolver()
export class FollowingResolver {
  @Query(() => FollowSubjectView, { nullable: true, description: '可以关注的一项' })
  followSubject(
    @Arg('kind', () => FollowKind) kind: FollowKind,
    @Arg('subject', () => String, { defaultValue: '' }) subject: string,
    @Ctx() context: Context,
  ) {
    return followSubject(context, { kind, subject });
  }

  @Query(() => [MomentView], { description: '一项的动态，新的在前' })
  moments(
    @Arg('kind', () => FollowKind) kind: FollowKind,
    @Arg('subject', () => String, { defaultValue: '' }) subject: string,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() context: Context,
  ) {
    return momentsOf(context, { kind, subject }, Math.min(Math.max(first, 1), MOST_MOMENTS));
  }

  @Query(() => FollowView, { nullable: true, description: '凭信里的链接打开一项关注' })
  follow(@Arg('token', () => String) token: string, @Ctx() context: Context) {
    return followByLink(context, token);
  }

  @Query(() => MyFollowsView, { nullable: true, description: '凭信里的链接打开全部关注' })
  myFollows(@Arg('token', () => String) token: string, @Ctx() context: Context) {
    return myFollows(context, token);
  }

  @Query(() => [FollowCountView], { description: '关注人数；没有人看得到邮箱' })
  followCounts(@Ctx() context: Context) {
    return followCounts(context);
  }
}

export const FollowingMutations = mutations({
  askToFollow: mutation(
    orRefusal(FollowAskedView),
    '申请关注，确认信寄到邮箱；是否已经关注，答复都一样',
    [input(FollowInput)],
    async (context, input) => {
      const done = await askToFollow(context, input);
      if (done instanceof Refusal) return done;
      const way = followWay(input.address, followWays(context.services.config));
      return { confirmHours: CONFIRM_HOURS, byCode: way === DeliveryWay.SMS, begun: way === DeliveryWay.APP };
    },
  ),
  askFollowCode: mutation(
    orRefusal(FollowCodeAskedView),
    '索取验证码，寄到手机；是否关注着什么，答复都一样',
    [input(FollowCodeAskInput)],
    async (context, input) => {
      const done = await askFollowCode(context, input);
      return done instanceof Refusal ? done : { minutes: CODE_MINUTES };
    },
  ),
  enterFollowCode: mutation(
    orRefusal(FollowCodeEnteredView),
    '凭手机号码和验证码确认关注、打开自己的关注',
    [input(FollowCodeInput)],
    async (context, input) => {
      const ownToken = await enterFollowCode(context, input);
      return typeof ownToken === 'string' ? { ownToken } : new Refusal(refuseCode(false));
    },
  ),
  confirmFollow: mutation(
    orRefusal(MyFollowsView),
    '凭确认信里的链接确认关注',
    [arg('token', str)],
    async (context, token) => {
      const done = await confirmFollow(context, token);
      if (done instanceof Refusal) return done;
      const own = await followByLink(context, token);
      return own && myFollows(context, own.ownToken);
    },
  ),
  setFollowPace: mutation(
    orRefusal(MyFollowsView),
    '修改一项关注的收信方式',
    [arg('token', str), arg('followId', id), arg('pace', () => of(() => FollowPace))],
    async (context, token, followId, pace) => {
      const done = await setFollowPace(context, token, followId, pace);
      return done instanceof Refusal ? done : myFollows(context, token);
    },
  ),
  stopFollow: mutation(
    Int,
    '凭信里的链接停止一项关注；停止了几项，早已停止的是零',
    [arg('token', str)],
    stopFollow,
  ),
  stopMyFollows: mutation(
    Int,
    '停止自己的一项关注；不指明的，全部停止并删除邮箱；停止了几项',
    [arg('token', str), arg('followId', id.opt)],
    stopMyFollows,
  ),
});
