import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { PressCapabilities } from '#schema/press/press-capabilities.ts';
import { PressCorrectInput, PressPostInput } from '#schema/press/press-input.ts';
import { PressConferenceOrRefusal, PressConferenceView } from '#schema/press/press-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { VideoKind } from '#server/law/playback/stream-state.ts';
import { freshPress } from './fresh-press.ts';
import { correctPressPost, postPress } from './post-press.ts';
import { pressCapabilities } from './press-capabilities.ts';
import { conferenceByNo } from './press.queries.ts';
import { setPressVideo, startPressLive, stopPressLive } from './run-press-live.ts';

const EventId = () => Arg('eventId', () => ID);
const Acknowledged = () => Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] });

/** 新闻发布会 and its live text. */
@Resolver(() => PressConferenceView)
export class PressResolver {
  @Query(() => PressConferenceView, { nullable: true, description: '新闻发布会，按活动编号' })
  pressConference(@Arg('eventNo', () => String) eventNo: string, @Ctx() context: Context) {
    return conferenceByNo(context, eventNo);
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '设置直播或者回看的视频；地址空的不放视频' })
  async setPressVideo(
    @EventId() eventId: string,
    @Arg('kind', () => VideoKind, { nullable: true }) kind: VideoKind | null,
    @Arg('url', () => TextScalar, { nullable: true }) url: string | null,
    @Ctx() context: Context,
  ) {
    return freshPress(context, await setPressVideo(context, eventId, kind, url || null));
  }

  @Mutation(() => PressConferenceOrRefusal)
  async startPressLive(@EventId() eventId: string, @Ctx() context: Context) {
    return freshPress(context, await startPressLive(context, eventId));
  }

  @Mutation(() => PressConferenceOrRefusal)
  async stopPressLive(@EventId() eventId: string, @Ctx() context: Context) {
    return freshPress(context, await stopPressLive(context, eventId));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '文字直播的一条；重发不重复' })
  async postPress(
    @EventId() eventId: string,
    @Arg('input', () => PressPostInput) input: PressPostInput,
    @Acknowledged() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshPress(context, await postPress(context, eventId, input, acknowledged));
  }

  @Mutation(() => PressConferenceOrRefusal, { description: '更正一条；原文保留' })
  async correctPressPost(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => PressCorrectInput) input: PressCorrectInput,
    @Acknowledged() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshPress(context, await correctPressPost(context, id, input, acknowledged));
  }

  @FieldResolver(() => PressCapabilities)
  async viewerCan(@Root() press: PressConferenceView, @Ctx() context: Context) {
    const { now } = await read(context, rulesOf);
    return pressCapabilities(context.actor, press, now);
  }
}
