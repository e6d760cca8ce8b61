import { View, of, str } from '#schema/kernel/fields.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { LivePostView } from './live-post-view.ts';
import { LiveStateView } from './live-state-view.ts';

/** What the viewer may do with a broadcast, and why not (直播可办事项). */
@View()
export class LiveCapabilities {
  readonly start = of(() => Capability);
  readonly pause = of(() => Capability);
  readonly resume = of(() => Capability);
  readonly stop = of(() => Capability);
  readonly setVideoStatus = of(() => Capability);
  readonly post = of(() => Capability);
  readonly correct = of(() => Capability);
  readonly pin = of(() => Capability);
}

/** 会议直播. */
@View('Live', '会议直播：图文与视频')
export class LiveView {
  readonly meetingId!: string;

  readonly state = of(() => LiveStateView);
  readonly operatorName = str.opt('能随时暂停直播的操作员；仅工作人员可见');
}

/** A page of posts (图文), the newest first. */
export const LivePostConnection = connectionOf(LivePostView, 'LivePost');

/** What became of an action about a broadcast (直播). */
export const LiveOrRefusal = orRefusal(LiveView, 'Live');

/** What became of a post (图文). */
export const LivePostOrRefusal = orRefusal(LivePostView, 'LivePost');
