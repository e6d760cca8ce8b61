import { Role } from '#server/law/people/role.ts';

const { MEDIA_STAFF, SECRECY_REVIEWER, UNIT_LEAD, UNIT_STAFF } = Role;

/** Who may use the doors of recordings (会议录像): the media centre prepares, another person reviews. */
export const RECORDING_POLICY: Readonly<Record<string, readonly Role[]>> = {
  createRecording: [MEDIA_STAFF],
  saveRecording: [MEDIA_STAFF],
  beginRecordingUpload: [MEDIA_STAFF],
  discardRecordingFile: [MEDIA_STAFF],
  saveRecordingCuts: [MEDIA_STAFF],
  saveRecordingChapters: [MEDIA_STAFF],
  makeRecordingCut: [MEDIA_STAFF],
  makeRecordingRenditions: [MEDIA_STAFF],
  publishRecording: [MEDIA_STAFF],
  withdrawRecording: [MEDIA_STAFF, SECRECY_REVIEWER],
  addClip: [UNIT_STAFF, UNIT_LEAD],
  importClipCaptions: [UNIT_STAFF, UNIT_LEAD],
  removeClip: [UNIT_STAFF, UNIT_LEAD],
};
