/** Vocabulary of a meeting's recording (会议录像): its files and their states. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Role of a file of a recording (录像文件的用途). */
export const [RecordingFileRole, RECORDING_FILE_ROLE_LABELS] = vocabulary({
  ORIGINAL: '原始录像',
  CUT: '公开版录像',
  RENDITION: '转码版',
  POSTER: '封面',
});
export type RecordingFileRole = keyof typeof RecordingFileRole;

/** State of a file (录像文件的状态). */
export const [RecordingFileState, RECORDING_FILE_STATE_LABELS] = vocabulary({
  UPLOADING: '正在上传',
  CHECKING: '正在检查',
  READY: '可用',
  REFUSED: '不能使用',
  REMOVED: '已移除',
});
export type RecordingFileState = keyof typeof RecordingFileState;

/** Notice to the public in place of a stretch that was cut out (剪去之处的说明). */
export const CUT_WORDS = '依法不公开';
