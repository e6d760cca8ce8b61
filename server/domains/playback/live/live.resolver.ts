import {
  LivePostView,
  LiveMessageView,
  LiveOffer,
  LivePostConnection,
  LiveView,
} from '#schema/playback/live-view.ts';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, of } from '#schema/kernel/fields.ts';
import { acknowledges, answering, arg, byId, input, mutations } from '#server/ground/kernel/mutations.ts';
import { LiveCorrectionInput, LivePostInput } from '#schema/playback/live-input.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { VideoStatus } from '#server/law/playback/stream-state.ts';
import type { LiveMessage } from '#server/ground/kernel/live/live-message.ts';
import { correctLive } from './correct-live.ts';
import { audienceOf } from './live-audience.ts';
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
}

export const LiveOffers = offers(LiveView, LiveOffer, (live: LiveView, context) =>
  liveCapabilities(context, live),
);

const asLive = answering(LiveView, liveByNo);
const asLivePost = answering(LivePostView, postById);

export const LiveMutations = mutations({
  startStream: asLive('开始直播', [arg('meetingId', id)], startStream),
  pauseStream: asLive('暂停直播：立即生效', [arg('meetingId', id)], pauseStream),
  resumeStream: asLive('恢复直播', [arg('meetingId', id)], resumeStream),
  stopStream: asLive('结束直播', [arg('meetingId', id)], stopStream),
  setVideoStatus: asLive(
    '改视频状态',
    [arg('meetingId', id), arg('status', () => of(() => VideoStatus))],
    setVideoStatus,
  ),
  postLive: asLivePost('发布图文', [arg('meetingId', id), input(LivePostInput), acknowledges], postLive),
  correctLive: asLivePost(
    '更正图文：原文保留',
    [byId, input(LiveCorrectionInput), acknowledges],
    correctLive,
  ),
  pinLive: asLivePost('置顶图文', [byId], pinLive),
  unpinLive: asLivePost('取消置顶', [byId], unpinLive),
});
