import { RecordingFile } from '#schema/playback/recording-file.ts';
import { act } from '#server/kernel/act.ts';
import { notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { RecordingFileRole, RecordingFileState } from '#server/law/recording-words.ts';
import { atStage } from './recording-guards.ts';
import { loadRecording, voidReview } from './recording-load.ts';
import { prepares } from './recording.permissions.ts';

/** 移除一个文件: an upload that is not wanted any more, or what is to be replaced; its bytes go too, and what was made of it. */
export const discardRecordingFile = act(
  'recording.fileDiscarded',
  prepares,
  async (command, id: string, version: number, fileId: string) => {
    const { em } = command;
    const recording = await loadRecording(command, id, version);
    const refusal = command.weigh(atStage('save', recording));
    if (refusal) return refusal;
    const file = isId(fileId) ? await em.findOne(RecordingFile, { id: fileId, recordingId: id }) : null;
    if (!file) throw notFound('该文件');
    const renditions = await em.find(RecordingFile, { sourceId: fileId, role: RecordingFileRole.RENDITION });
    for (const one of [file, ...renditions]) {
      one.state = RecordingFileState.REMOVED;
      await command.enqueue(
        'remove-recording-file',
        { fileId: one.id },
        { key: `remove-recording ${one.id}` },
      );
    }
    voidReview(command, recording);
    return id;
  },
);
