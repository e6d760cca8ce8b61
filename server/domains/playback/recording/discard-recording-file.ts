import { RecordingFile } from '#schema/playback/recording-file.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { RecordingFileRole } from '#server/law/playback/recording-words.ts';
import { discardFiles } from './discard-files.ts';
import { atStage } from './recording-guards.ts';
import { loadRecording, voidRecordingReview } from './recording-load.ts';
import { prepares } from './recording.permissions.ts';

/** 移除一个文件: an upload no longer needed or to be replaced, with its bytes and everything made from it. */
export const discardRecordingFile = defineCommand(
  ['recording.fileDiscarded', '移除录像文件'],
  prepares,
  async (command, id: string, version: number, fileId: string) => {
    const { em } = command;
    const recording = await loadRecording(command, id, version);
    const refusal = command.refusalOf(atStage('save', recording));
    if (refusal) return refusal;
    const file = isId(fileId) ? await em.findOne(RecordingFile, { id: fileId, recordingId: id }) : null;
    if (!file) throw notFound('该文件');
    const renditions = await em.find(RecordingFile, { sourceId: fileId, role: RecordingFileRole.RENDITION });
    await discardFiles(command, [file, ...renditions]);
    voidRecordingReview(command, recording);
    return id;
  },
);
