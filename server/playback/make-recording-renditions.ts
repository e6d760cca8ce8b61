import { newId } from '#schema/kernel/id.ts';
import { RecordingFile } from '#schema/playback/recording-file.ts';
import { act } from '#server/kernel/act.ts';
import { recordingKey } from '#server/kernel/recording-store.ts';
import { RecordingFileRole, RecordingFileState } from '#server/law/recording-words.ts';
import { atStage, refuseNoProgram, refuseNothing } from './recording-guards.ts';
import { actorOf, loadRecording, voidReview } from './recording-load.ts';
import { recordingSelection } from './recording-row.ts';
import { prepares } from './recording.permissions.ts';
import { HEIGHTS } from './rendition.ts';
import { mainFile } from './shown-files.ts';

/** 生成转码版: smaller pictures for slow lines, of the file that would be published; and any at all of what browsers cannot play. */
export const makeRecordingRenditions = act(
  'recording.renditionsOrdered',
  prepares,
  async (command, id: string, version: number) => {
    const { em, db, services, now } = command;
    const recording = await loadRecording(command, id, version);
    const { files, cuts } = await recordingSelection(db).where('r.id', '=', id).executeTakeFirstOrThrow();
    const main = mainFile(files, cuts.length);
    const refusal = command.weigh(
      atStage('save', recording, () => [
        ...refuseNoProgram(services.config.recordings.ffmpeg),
        ...refuseNothing(
          main !== undefined,
          'RECORDING_FILE_REQUIRED',
          '没有可以公布的录像。',
          '先上传录像；有依法不公开的时段的，先剪辑。',
        ),
      ]),
    );
    if (refusal || !main) return refusal ?? id;
    const made = new Set(
      files
        .filter(({ sourceId, state }) => sourceId === main.id && state !== RecordingFileState.REFUSED)
        .map(({ name }) => name),
    );
    const wanted = HEIGHTS.filter((height) => !main.playable || height < (main.height ?? Infinity));
    for (const height of wanted.filter((one) => !made.has(nameOf(main.name, one)))) {
      const fileId = newId();
      em.create(RecordingFile, {
        id: fileId,
        recordingId: id,
        role: RecordingFileRole.RENDITION,
        sourceId: main.id,
        storage: services.recordings.kind,
        storageKey: recordingKey(fileId),
        name: nameOf(main.name, height),
        size: 0,
        height,
        state: RecordingFileState.CHECKING,
        reason: '正在转码',
        byId: actorOf(command).id,
        at: now,
      });
      await command.enqueue('convert-recording', { fileId }, { key: `convert-recording ${fileId}` });
    }
    voidReview(command, recording);
    return id;
  },
);

const nameOf = (name: string, height: number) => `${name} ${height}p.mp4`;
