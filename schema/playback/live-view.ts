import { offerOf } from '#schema/kernel/offer.ts';
import { View, of, str } from '#schema/kernel/fields.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { LivePostView } from './live-post-view.ts';
import { LiveStateView } from './live-state-view.ts';

/** Actions on a broadcast permitted to the viewer, and the reasons against the others (直播可办事项). */
export const LiveOffer = offerOf('Live', '直播可办事项', [
  'start',
  'pause',
  'resume',
  'stop',
  'setVideoStatus',
  'post',
  'correct',
  'pin',
]);

/** 会议直播. */
@View('Live', '会议直播：图文与视频')
export class LiveView {
  readonly meetingId!: string;

  readonly state = of(() => LiveStateView);
  readonly operatorName = str.opt('能随时暂停直播的操作员；仅工作人员可见');
}

/** A page of posts (图文), the newest first. */
export const LivePostConnection = connectionOf(LivePostView, 'LivePost');
