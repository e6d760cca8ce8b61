import { RecordingFile } from '#schema/playback/recording-file.ts';
import type { RecordingUploadInput } from '#schema/playback/recording-input.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { recordingKey } from '#server/ground/kernel/media/recording-store.ts';
import { repeatedUpload } from '#server/ground/kernel/media/repeated-upload.ts';
import { RecordingFileRole } from '#server/law/playback/recording-words.ts';
import { shownName } from './shown-name.ts';
import { freeBytes, refuseSize } from './upload-size.ts';

const UPLOADED: readonly RecordingFileRole[] = [
  RecordingFileRole.ORIGINAL,
  RecordingFileRole.CUT,
  RecordingFileRole.POSTER,
];

/** The file that was announced under this id before; CONFLICT where it was another one (重复登记). */
export async function announcedBefore(
  { em }: CommandContext,
  { fileId, role, size }: RecordingUploadInput,
): Promise<RecordingFile | null> {
  const known = isId(fileId) ? await em.findOne(RecordingFile, { id: fileId }) : null;
  if (known) repeatedUpload(known, { role, size });
  return known;
}

/** Refuses what has the wrong shape (登记有误). */
export function refuseShape({ fileId, role }: RecordingUploadInput): void {
  if (!isId(fileId)) throw badInput('上传编号无效。', ['fileId']);
  if (!UPLOADED.includes(role)) throw badInput('转码版由服务器生成，不能上传。', ['role']);
}

/** Reasons against an upload by its size (文件大小). */
export const refuseAnnounced = async ({ services }: CommandContext, { role, size }: RecordingUploadInput) =>
  refuseSize(role, size, services.config.recordings.maxBytes, await freeBytes(services));

/** 登记上传的文件 of a recording: who sends it and how large it is, before the first byte. */
export function announceFile(
  command: CommandContext,
  recordingId: string,
  { fileId, role, name, size }: RecordingUploadInput,
): void {
  const { em, services, now } = command;
  em.create(RecordingFile, {
    id: fileId,
    recordingId,
    role,
    storage: services.recordings.kind,
    storageKey: recordingKey(fileId),
    name: shownName(name),
    size,
    byId: actorOf(command).id,
    at: now,
  });
}
