import { newId } from '#schema/kernel/id.ts';
import { RecordingFile } from '#schema/playback/recording-file.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { recordingKey } from '#server/ground/kernel/media/recording-store.ts';
import { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';
import { atStage, refuseNoProgram, refuseNothing } from './recording-guards.ts';
import { loadRecording, voidRecordingReview } from './recording-load.ts';
import { recordingSelection } from './recording-row.ts';
import { prepares } from './recording.permissions.ts';
import { originalFile } from './shown-files.ts';

/** 由服务器剪辑: a cut file of the original without the marked stretches; an earlier one is discarded. */
export const makeRecordingCut = defineCommand(
  ['recording.cutOrdered', '剪辑会议录像'],
  prepares,
  async (command, id: string, version: number) => {
    const { em, db, services } = command;
    const recording = await loadRecording(command, id, version);
    const { files, cuts } = await recordingSelection(db).where('r.id', '=', id).executeTakeFirstOrThrow();
    const original = originalFile(files);
    const refusal = command.refusalOf(
      atStage('save', recording, () => [
        ...refuseNoProgram(services.config.recordings.ffmpeg),
        ...refuseNothing(
          original !== undefined,
          'RECORDING_FILE_REQUIRED',
          '没有可用的原始录像。',
          '先上传原始录像。',
        ),
        ...refuseNothing(cuts.length > 0, 'NOTHING_TO_CUT', '没有确定要剪去的时段。', '先确定剪去的时段。'),
      ]),
    );
    if (refusal || !original) return refusal ?? id;
    await removeEarlier(db, id);
    const fileId = newId();
    em.create(RecordingFile, {
      ...ordered(command, fileId),
      recordingId: id,
      sourceId: original.id,
      name: `${original.name.replace(/\.\w+$/, '')} 公开版.mp4`,
    });
    await command.enqueue('convert-recording', { fileId }, { key: `convert-recording ${fileId}` });
    voidRecordingReview(command, recording);
    return id;
  },
);

const removeEarlier = (db: Db, recordingId: string) =>
  db
    .updateTable('recording_file')
    .set({ state: RecordingFileState.REMOVED })
    .where('recording_id', '=', recordingId)
    .where('role', '=', RecordingFileRole.CUT)
    .execute();

const ordered = (command: CommandContext, id: string) => ({
  id,
  role: RecordingFileRole.CUT,
  storage: command.services.recordings.kind,
  storageKey: recordingKey(id),
  size: 0,
  state: RecordingFileState.CHECKING,
  reason: '正在剪辑',
  byId: actorOf(command).id,
  at: command.now,
});
