import { RecordingView } from '#schema/playback/recording-view.ts';
import { recordingAfter } from './recording.queries.ts';
import { id } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { RecordingUploadInput } from '#schema/playback/recording-input.ts';
import { beginRecordingUpload } from './begin-recording-upload.ts';
import { discardRecordingFile } from './discard-recording-file.ts';
import { makeRecordingCut } from './make-recording-cut.ts';
import { makeRecordingRenditions } from './make-recording-renditions.ts';

const asRecording = answering(RecordingView, recordingAfter);

/** Files of a recording (录像文件): uploaded, made by the server, discarded. */
export const RecordingFileMutations = mutations({
  beginRecordingUpload: asRecording(
    '登记要上传的文件；字节随后经断点续传接口送来',
    [byId, ofVersion, input(RecordingUploadInput)],
    beginRecordingUpload,
  ),
  discardRecordingFile: asRecording(
    '移除文件，或者放弃上传',
    [byId, ofVersion, arg('fileId', id)],
    discardRecordingFile,
  ),
  makeRecordingCut: asRecording(
    '由服务器剪去依法不公开的时段，需要转码程序',
    [byId, ofVersion],
    makeRecordingCut,
  ),
  makeRecordingRenditions: asRecording(
    '由服务器生成清晰度较低的转码版，需要转码程序',
    [byId, ofVersion],
    makeRecordingRenditions,
  ),
});
