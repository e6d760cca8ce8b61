import { Field, Int, ObjectType } from 'type-graphql';
import { StreamState, VideoKind, VideoStatus } from '#server/law/playback/stream-state.ts';
import { LiveItemView, LivePostView } from './live-post-view.ts';

/** 视频直播信号, only while it may be shown. */
@ObjectType('LiveVideo', { simpleResolvers: true })
export class LiveVideoView {
  @Field(() => VideoKind)
  readonly kind!: VideoKind;

  @Field(() => String)
  readonly url!: string;
}

/** 直播现状, as viewers are told it. */
@ObjectType('LiveState', { description: '直播现状', simpleResolvers: true })
export class LiveStateView {
  @Field(() => StreamState)
  readonly state!: StreamState;

  @Field(() => Boolean)
  readonly withText!: boolean;

  @Field(() => Boolean)
  readonly withVideo!: boolean;

  @Field(() => VideoStatus)
  readonly videoStatus!: VideoStatus;

  @Field(() => LiveVideoView, { nullable: true, description: '暂停时没有' })
  readonly video!: LiveVideoView | null;

  @Field(() => Date, { nullable: true })
  readonly startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly pausedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly stoppedAt!: Date | null;

  @Field(() => Boolean, { description: '正在审议依法不予公开的议题' })
  readonly closedItem!: boolean;

  @Field(() => LiveItemView, { nullable: true, description: '正在审议的公开议题' })
  readonly item!: LiveItemView | null;

  @Field(() => Int, { description: '最后一条的序号；断线后从它续上' })
  readonly lastSeq!: number;

  @Field(() => [LivePostView], { description: '置顶的图文' })
  readonly pinned!: readonly LivePostView[];
}

/** 图文直播的一次推送. */
@ObjectType('LiveMessage', { description: '新发布的图文，和直播的现状', simpleResolvers: true })
export class LiveMessageView {
  @Field(() => [LivePostView])
  readonly posts!: readonly LivePostView[];

  @Field(() => LiveStateView)
  readonly state!: LiveStateView;
}
