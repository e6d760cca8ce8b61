import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { LiveCorrectionInput, LivePostInput } from '#schema/playback/live-input.ts';
import { LiveMessageView } from '#schema/playback/live-state-view.ts';
import {
  LiveCapabilities,
  LiveOrRefusal,
  LivePostConnection,
  LivePostOrRefusal,
  LiveView,
} from '#schema/playback/live-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { VideoStatus } from '#server/law/playback/stream-state.ts';
import { correctLive } from './correct-live.ts';
import { audienceOf } from './live-audience.ts';
import type { LiveMessage } from '#server/kernel/live-message.ts';
import { liveMessages } from './live-messages.ts';
import { liveByNo, liveCapabilities } from './live-view.queries.ts';
import { watchesStream } from './live.permissions.ts';
import { livePostsPage, postById } from './live.queries.ts';
import { pauseStream } from './pause-stream.ts';
import { pinLive } from './pin-live.ts';
import { postLive } from './post-live.ts';
import { resumeStream } from './resume-stream.ts';
import { setVideoStatus } from './set-video-status.ts';
import { startStream } from './start-stream.ts';
import { stopStream } from './stop-stream.ts';
import { unpinLive } from './unpin-live.ts';

/** The live text, pictures and video of a meeting (会议直播). */
@Resolver(() => LiveView)
export class LiveResolver {
  @Query(() => LiveView, { nullable: true, description: '会议直播；没有直播的会议为空' })
  live(@Arg('meetingNo', () => String) meetingNo: string, @Ctx() context: Context) {
    return liveByNo(context, meetingNo);
  }

  @FieldResolver(() => LivePostConnection, { description: '图文，新的在前' })
  posts(
    @Root() { meetingId }: LiveView,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return livePostsPage(context, meetingId, { first: first ?? null, after: after ?? null });
  }

  @FieldResolver(() => Int, { nullable: true, description: '在看人数；仅工作人员可见' })
  viewers(@Root() { meetingId }: LiveView, @Ctx() context: Context) {
    return watchesStream.allows(context.actor) ? audienceOf(context.services, meetingId) : null;
  }

  @FieldResolver(() => LiveCapabilities)
  viewerCan(@Root() live: LiveView, @Ctx() context: Context) {
    return liveCapabilities(context, live);
  }

  @Subscription(() => LiveMessageView, {
    description: '图文直播：先是 after 之后已经发布的，再是新发布的；直播结束时结束',
    subscribe: ({ args, context }) =>
      liveMessages(context as Context, args.meetingNo as string, (args.after as number | null) ?? null),
  })
  livePosts(
    @Arg('meetingNo', () => String) _meetingNo: string,
    @Arg('after', () => Int, { nullable: true }) _after: number | null,
    @Root() message: LiveMessage,
  ): LiveMessage {
    return message;
  }

  @Mutation(() => LiveOrRefusal, { description: '开始直播' })
  async startStream(@Arg('meetingId', () => ID) meetingId: string, @Ctx() context: Context) {
    return fresh(context, await startStream(context, meetingId));
  }

  @Mutation(() => LiveOrRefusal, { description: '暂停直播：立即生效' })
  async pauseStream(@Arg('meetingId', () => ID) meetingId: string, @Ctx() context: Context) {
    return fresh(context, await pauseStream(context, meetingId));
  }

  @Mutation(() => LiveOrRefusal, { description: '恢复直播' })
  async resumeStream(@Arg('meetingId', () => ID) meetingId: string, @Ctx() context: Context) {
    return fresh(context, await resumeStream(context, meetingId));
  }

  @Mutation(() => LiveOrRefusal, { description: '结束直播' })
  async stopStream(@Arg('meetingId', () => ID) meetingId: string, @Ctx() context: Context) {
    return fresh(context, await stopStream(context, meetingId));
  }

  @Mutation(() => LiveOrRefusal, { description: '改视频状态' })
  async setVideoStatus(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('status', () => VideoStatus) status: VideoStatus,
    @Ctx() context: Context,
  ) {
    return fresh(context, await setVideoStatus(context, meetingId, status));
  }

  @Mutation(() => LivePostOrRefusal, { description: '发布图文' })
  async postLive(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('input', () => LivePostInput) input: LivePostInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return post(context, await postLive(context, meetingId, input, acknowledged));
  }

  @Mutation(() => LivePostOrRefusal, { description: '更正图文：原文保留' })
  async correctLive(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => LiveCorrectionInput) input: LiveCorrectionInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return post(context, await correctLive(context, id, input, acknowledged));
  }

  @Mutation(() => LivePostOrRefusal, { description: '置顶图文' })
  async pinLive(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return post(context, await pinLive(context, id));
  }

  @Mutation(() => LivePostOrRefusal, { description: '取消置顶' })
  async unpinLive(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return post(context, await unpinLive(context, id));
  }
}

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : liveByNo(context, done);

const post = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : postById(context, done);
