import { View, bool, int, of, str } from '#schema/kernel/fields.ts';
import { StreamState, VideoKind, VideoStatus } from '#server/law/playback/stream-state.ts';
import { LiveItemView, LivePostView } from './live-post-view.ts';

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
