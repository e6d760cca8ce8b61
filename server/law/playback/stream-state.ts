/** 县政务公开任务清单: the live broadcast of a meeting (会议直播) and where it stands; nothing of it is law's own wording. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** State of the broadcast of a meeting (直播状态). */
export const [StreamState, STREAM_STATE_LABELS] = vocabulary({
  NONE: '不直播',
  APPROVED: '已批准直播',
  LIVE: '直播中',
  PAUSED: '直播暂停',
  STOPPED: '直播结束',
  PLAYBACK_REVIEW: '回放审查中',
  PLAYBACK_PUBLISHED: '可以回放',
});
export type StreamState = keyof typeof StreamState;

/** Way in which the live picture is embedded (视频接入方式): the platform broadcasts none of its own. */
export const [VideoKind, VIDEO_KIND_LABELS] = vocabulary({
  HLS: '融媒体中心 HLS 地址',
  EMBED: '嵌入页面地址',
});
export type VideoKind = keyof typeof VideoKind;

/** Status of the live picture at this moment (视频状态). */
export const [VideoStatus, VIDEO_STATUS_LABELS] = vocabulary({
  PREVIEW: '预告',
  LIVE: '直播中',
  PROCESSING: '回放制作中',
  REPLAY: '回放',
});
export type VideoStatus = keyof typeof VideoStatus;
