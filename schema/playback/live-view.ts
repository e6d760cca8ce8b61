import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/kernel/page.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { LivePostView } from './live-post-view.ts';
import { LiveStateView } from './live-state-view.ts';

/** What the viewer may do with a broadcast, and why not (直播可办事项). */
@ObjectType({ simpleResolvers: true })
export class LiveCapabilities {
  @Field(() => Capability)
  readonly start!: Capability;

  @Field(() => Capability)
  readonly pause!: Capability;

  @Field(() => Capability)
  readonly resume!: Capability;

  @Field(() => Capability)
  readonly stop!: Capability;

  @Field(() => Capability)
  readonly setVideoStatus!: Capability;

  @Field(() => Capability)
  readonly post!: Capability;

  @Field(() => Capability)
  readonly correct!: Capability;

  @Field(() => Capability)
  readonly pin!: Capability;
}

/** 会议直播. */
@ObjectType('Live', { description: '会议直播：图文与视频', simpleResolvers: true })
export class LiveView {
  readonly meetingId!: string;

  @Field(() => LiveStateView)
  readonly state!: LiveStateView;

  @Field(() => String, { nullable: true, description: '能随时暂停直播的操作员；仅工作人员可见' })
  readonly operatorName!: string | null;
}

/** A page of posts (图文), the newest first. */
export const LivePostConnection = connectionOf(LivePostView, 'LivePost');

/** What became of an action about a broadcast (直播). */
export const LiveOrRefusal = orRefusal(LiveView, 'Live');

/** What became of a post (图文). */
export const LivePostOrRefusal = orRefusal(LivePostView, 'LivePost');
