/** What the audited deeds of broadcasts and recordings are called. */
export const PLAYBACK_DEEDS = {
  'recording.chaptersSaved': '划分录像章节',
  'recording.created': '新建会议录像',
  'recording.cutOrdered': '剪辑会议录像',
  'recording.cutsSaved': '确定剪去的时段',
  'recording.fileDiscarded': '移除录像文件',
  'recording.passed': '会议录像审查通过',
  'recording.published': '公布会议回放',
  'recording.renditionsOrdered': '生成录像转码版',
  'recording.returned': '退回会议录像',
  'recording.saved': '修改会议录像',
  'recording.submitted': '提交会议录像审查',
  'recording.uploadBegun': '上传会议录像',
  'recording.watched': '观看未公布的录像',
  'recording.withdrawn': '撤下会议回放',
} as const;
