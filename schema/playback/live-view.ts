import { offerOf } from '#schema/kernel/offer.ts';
import { View, of, str, bool, int, id } from '#schema/kernel/fields.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { StreamState, VideoKind, VideoStatus } from '#server/law/playback/stream-state.ts';

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

/** 视频直播信号, only while it may be shown. */
@View('LiveVideo')
export class LiveVideoView {
  readonly kind = of(() => VideoKind);
  readonly url = str();
}

/** 直播现状, as viewers receive it. */
@View('LiveState', '直播现状')
export class LiveStateView {
  readonly state = of(() => StreamState);
  readonly withText = bool();
  readonly withVideo = bool();
  readonly videoStatus = of(() => VideoStatus);
  readonly video = of.opt(() => LiveVideoView, '暂停时没有');
  readonly startedAt = of.opt(() => Date);
  readonly pausedAt = of.opt(() => Date);
  readonly stoppedAt = of.opt(() => Date);
  readonly closedItem = bool('正在审议依法不予公开的议题');
  readonly item = of.opt(() => LiveItemView, '正在审议的公开议题');
  readonly lastSeq = int('最后一条的序号；断线后从它续上');
  readonly pinned = of.many(() => LivePostView, '置顶的图文');
}

/** 图文直播的一次推送. */
@View('LiveMessage', '新发布的图文，和直播的现状')
export class LiveMessageView {
  readonly posts = of.many(() => LivePostView);
  readonly state = of(() => LiveStateView);
}

/** 图文所属的议题, by what everybody may read of it. */
@View('LiveItem')
export class LiveItemView {
  readonly id = id();
  readonly position = int();
  readonly title = str();
}

/** 图文的图片. */
@View('LiveImage')
export class LiveImageView {
  readonly id = id();
  readonly url = str();
  readonly alt = str('图上是什么，写给看不见图的人');
}

/** 图文直播的一条. */
@View('LivePost', '图文直播的一条')
export class LivePostView {
  readonly id = id();
  readonly seq = int('这场会议的第几条');
  readonly at = of(() => Date);
  readonly item = of.opt(() => LiveItemView);
  readonly speaker = str.opt();
  readonly text = str();
  readonly images = of.many(() => LiveImageView);
  readonly corrects = int.opt('更正的是第几条');
  readonly correctedBy = int.opt('由第几条更正；原文保留');
}

/** A page of posts (图文), the newest first. */
export const LivePostConnection = connectionOf(LivePostView, 'LivePost');
