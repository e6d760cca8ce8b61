import type { RecordingUploadInput } from '#schema/playback/recording-input.ts';
import type { Recording } from '#schema/playback/recording.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { repeatedUpload } from '#server/ground/kernel/media/repeated-upload.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import {
  RECORDING_FILE_ROLE_LABELS,
  RecordingFileRole,
  RecordingFileState,
} from '#server/law/playback/recording-words.ts';
import { announcedBefore, announceFile, refuseAnnounced, refuseShape } from './announce-file.ts';
import { atStage } from './recording-guards.ts';
import { loadRecording, voidRecordingReview } from './recording-load.ts';
import { prepares } from './recording.permissions.ts';

const r69 = provision('R-69', 'DESIGN', '会议录像办理流程');

/** 登记要上传的文件: owner and size, before the first byte. A repeated request gets the answer of the first. */
export const beginRecordingUpload = defineCommand(
  ['recording.uploadBegun', '上传会议录像'],
  prepares,
  async (command, id: string, version: number, input: RecordingUploadInput) => {
    const known = await announcedBefore(command, input);
    if (known) {
      repeatedUpload(known, { recordingId: id });
      return id;
    }
    const recording = await loadRecording(command, id, version);
    refuseShape(input);
    const sizes = await refuseAnnounced(command, input);
    const there = await refuseAnother(command, recording, input.role);
    const refusal = command.refusalOf(atStage('save', recording, () => [...sizes, ...there]));
    if (refusal) return refusal;
    announceFile(command, id, input);
    voidRecordingReview(command, recording);
    return id;
  },
);

/** One original and one cut file at a time; a new poster replaces the previous one. */
async function refuseAnother(
  { db }: CommandContext,
  { id }: Recording,
  role: RecordingFileRole,
): Promise<Finding[]> {
  if (role === RecordingFileRole.POSTER) return [];
  const other = await db
    .selectFrom('recording_file')
    .select('name')
    .where('recording_id', '=', id)
    .where('role', '=', role)
    .where('state', 'in', [
      RecordingFileState.UPLOADING,
      RecordingFileState.CHECKING,
      RecordingFileState.READY,
    ])
    .executeTakeFirst();
  if (!other) return [];
  return [
    r69.block('RECORDING_FILE_THERE', 'role')`
      已有${RECORDING_FILE_ROLE_LABELS[role]}“${other.name}”。
      先移除原来的文件，再上传新的。`,
  ];
}
