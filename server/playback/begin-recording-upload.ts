import { RecordingFile } from '#schema/playback/recording-file.ts';
import type { RecordingUploadInput } from '#schema/playback/recording-input.ts';
import type { Recording } from '#schema/playback/recording.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { badInput } from '#server/kernel/fault.ts';
import { repeatedUpload } from '#server/kernel/repeated-upload.ts';
import { isId } from '#server/kernel/load.ts';
import { recordingKey } from '#server/kernel/recording-store.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import {
  RECORDING_FILE_ROLE_LABELS,
  RecordingFileRole,
  RecordingFileState,
} from '#server/law/playback/recording-words.ts';
import { shownName } from './shown-name.ts';
import { atStage } from './recording-guards.ts';
import { loadRecording, voidRecordingReview } from './recording-load.ts';
import { prepares } from './recording.permissions.ts';
import { freeBytes, refuseSize } from './upload-size.ts';

const r69 = provision('R-69', 'DESIGN', '会议录像办理流程');

/** 登记要上传的文件: owner and size, before the first byte. A repeated request gets the answer of the first. */
export const beginRecordingUpload = defineCommand(
  'recording.uploadBegun',
  prepares,
  async (command, id: string, version: number, input: RecordingUploadInput) => {
    const { em, services, now } = command;
    const known = isId(input.fileId) ? await em.findOne(RecordingFile, { id: input.fileId }) : null;
    if (known) {
      repeatedUpload(known, { recordingId: id, role: input.role, size: input.size });
      return id;
    }
    const recording = await loadRecording(command, id, version);
    refuseShape(input);
    const sizes = refuseSize(
      input.role,
      input.size,
      services.config.recordings.maxBytes,
      await freeBytes(services),
    );
    const there = await refuseAnother(command, recording, input.role);
    const refusal = command.refusalOf(atStage('save', recording, () => [...sizes, ...there]));
    if (refusal) return refusal;
    em.create(RecordingFile, {
      id: input.fileId,
      recordingId: id,
      role: input.role,
      storage: services.recordings.kind,
      storageKey: recordingKey(input.fileId),
      name: shownName(input.name),
      size: input.size,
      byId: actorOf(command).id,
      at: now,
    });
    voidRecordingReview(command, recording);
    return id;
  },
);

const UPLOADED: readonly RecordingFileRole[] = [
  RecordingFileRole.ORIGINAL,
  RecordingFileRole.CUT,
  RecordingFileRole.POSTER,
];

function refuseShape({ fileId, role }: RecordingUploadInput): void {
  if (!isId(fileId)) throw badInput('上传编号无效。', ['fileId']);
  if (!UPLOADED.includes(role)) throw badInput('转码版由服务器生成，不能上传。', ['role']);
}

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
