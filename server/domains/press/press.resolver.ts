import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { bool, id, of, text } from '#schema/kernel/fields.ts';
import { acknowledges, answering, arg, byId, input, mutations } from '#server/ground/kernel/mutations.ts';
import { PressOffer, PressConferenceView } from '#schema/press/press-view.ts';
import { PressCorrectInput, PressPostInput } from '#schema/press/press-input.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { VideoKind } from '#server/law/playback/stream-state.ts';

import { correctPressPost, postPress } from './post-press.ts';
import { pressCapabilities } from './press-capabilities.ts';
import { conferenceByNo } from './press.queries.ts';
import { setPressSignUp } from './set-press-sign-up.ts';
import { setPressVideo, startPressLive, stopPressLive } from './run-press-live.ts';

/** 新闻发布会 and its live text. */
@Resolver(() => PressConferenceView)
export class PressResolver {
  @Query(() => PressConferenceView, { nullable: true, description: '新闻发布会，按活动编号' })
  pressConference(@Arg('eventNo', () => String) eventNo: string, @Ctx() context: Context) {
    return conferenceByNo(context, eventNo);
  }
}

export const PressOffers = offers(
  PressConferenceView,
  PressOffer,
  async (press: PressConferenceView, context) => {
    const { now } = await read(context, rulesOf);
    return pressCapabilities(context.actor, press, now);
  },
);

const asPressConference = answering(PressConferenceView, conferenceByNo);

export const PressMutations = mutations({
  setPressSignUp: asPressConference(
    '开放或者关闭记者报名和提问；已经有人报名或者提问的不能关闭',
    [arg('eventId', id), arg('open', bool)],
    setPressSignUp,
  ),
  setPressVideo: asPressConference(
    '设置直播或者回看的视频；地址空的不放视频',
    [arg('eventId', id), arg('kind', () => of.opt(() => VideoKind)), arg('url', text.opt)],
    (context, eventId, kind, url) => setPressVideo(context, eventId, kind, url || null),
  ),
  startPressLive: asPressConference('开始新闻发布会文字直播', [arg('eventId', id)], startPressLive),
  stopPressLive: asPressConference('结束新闻发布会文字直播', [arg('eventId', id)], stopPressLive),
  postPress: asPressConference(
    '文字直播的一条；重发不重复',
    [arg('eventId', id), input(PressPostInput), acknowledges],
    postPress,
  ),
  correctPressPost: asPressConference(
    '更正一条；原文保留',
    [byId, input(PressCorrectInput), acknowledges],
    correctPressPost,
  ),
});
