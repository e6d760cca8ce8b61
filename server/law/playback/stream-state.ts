/** 县政务公开任务清单: the live broadcast of a meeting (会议直播) and where it stands; nothing of it is law's own wording. */

/** State of the broadcast of a meeting (直播状态). */
export enum StreamState {
  NONE = 'NONE',
  APPROVED = 'APPROVED',
  LIVE = 'LIVE',
  PAUSED = 'PAUSED',
  STOPPED = 'STOPPED',
  PLAYBACK_REVIEW = 'PLAYBACK_REVIEW',
  PLAYBACK_PUBLISHED = 'PLAYBACK_PUBLISHED',
}

/** Labels of the states of a broadcast (直播状态). */
export const STREAM_STATE_LABELS: Readonly<Record<StreamState, string>> = {
  [StreamState.NONE]: '不直播',
  [StreamState.APPROVED]: '已批准直播',
  [StreamState.LIVE]: '直播中',
  [StreamState.PAUSED]: '直播暂停',
  [StreamState.STOPPED]: '直播结束',
  [StreamState.PLAYBACK_REVIEW]: '回放审查中',
  [StreamState.PLAYBACK_PUBLISHED]: '可以回放',
};

/** Way in which the live picture is embedded (视频接入方式): the platform broadcasts none of its own. */
export enum VideoKind {
  HLS = 'HLS',
  EMBED = 'EMBED',
}

/** Labels of the ways of embedding a live picture (视频接入方式). */
export const VIDEO_KIND_LABELS: Readonly<Record<VideoKind, string>> = {
  [VideoKind.HLS]: '融媒体中心 HLS 地址',
  [VideoKind.EMBED]: '嵌入页面地址',
};

/** Status of the live picture at this moment (视频状态). */
export enum VideoStatus {
  PREVIEW = 'PREVIEW',
  LIVE = 'LIVE',
  PROCESSING = 'PROCESSING',
  REPLAY = 'REPLAY',
}

/** Labels of the statuses (视频状态). */
export const VIDEO_STATUS_LABELS: Readonly<Record<VideoStatus, string>> = {
  [VideoStatus.PREVIEW]: '预告',
  [VideoStatus.LIVE]: '直播中',
  [VideoStatus.PROCESSING]: '回放制作中',
  [VideoStatus.REPLAY]: '回放',
};
