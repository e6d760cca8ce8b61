/** Vocabulary of a meeting's recording (会议录像): its files and their states. */

/** Role of a file of a recording (录像文件的用途). */
export enum RecordingFileRole {
  ORIGINAL = 'ORIGINAL',
  CUT = 'CUT',
  RENDITION = 'RENDITION',
  POSTER = 'POSTER',
}

/** Labels of the roles (录像文件的用途). */
export const RECORDING_FILE_ROLE_LABELS: Readonly<Record<RecordingFileRole, string>> = {
  [RecordingFileRole.ORIGINAL]: '原始录像',
  [RecordingFileRole.CUT]: '公开版录像',
  [RecordingFileRole.RENDITION]: '转码版',
  [RecordingFileRole.POSTER]: '封面',
};

/** State of a file (录像文件的状态). */
export enum RecordingFileState {
  UPLOADING = 'UPLOADING',
  CHECKING = 'CHECKING',
  READY = 'READY',
  REFUSED = 'REFUSED',
  REMOVED = 'REMOVED',
}

/** Labels of the states (录像文件的状态). */
export const RECORDING_FILE_STATE_LABELS: Readonly<Record<RecordingFileState, string>> = {
  [RecordingFileState.UPLOADING]: '正在上传',
  [RecordingFileState.CHECKING]: '正在检查',
  [RecordingFileState.READY]: '可用',
  [RecordingFileState.REFUSED]: '不能使用',
  [RecordingFileState.REMOVED]: '已移除',
};

/** Notice to the public in place of a stretch that was cut out (剪去之处的说明). */
export const CUT_WORDS = '依法不公开';
