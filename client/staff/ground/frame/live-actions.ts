/** Labels of the audited actions on the broadcast of a meeting (会议直播). */
export const LIVE_ACTIONS: Readonly<Record<string, string>> = {
  'live.started': '开始直播',
  'live.paused': '暂停直播',
  'live.resumed': '恢复直播',
  'live.stopped': '结束直播',
  'live.videoStatusSet': '改视频状态',
  'live.posted': '发布图文',
  'live.corrected': '更正图文',
  'live.pinned': '置顶图文',
  'live.unpinned': '取消置顶',
  'live.imageUploaded': '上传图文图片',
};
