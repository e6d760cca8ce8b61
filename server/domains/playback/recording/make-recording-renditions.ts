import { newId } from '#schema/kernel/id.ts';
import { RecordingFile } from '#schema/playback/recording-file.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { recordingKey } from '#server/ground/kernel/media/recording-store.ts';
import { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';
import { atStage, refuseNoProgram, refuseNothing } from './recording-guards.ts';
import { loadRecording, voidRecordingReview } from './recording-load.ts';
import { type RecordingRow, recordingSelection } from './recording-row.ts';
import { prepares } from './recording.permissions.ts';
import { HEIGHTS, LARGEST } from './rendition.ts';
import { isRefused, mainFile } from './shown-files.ts';

/** 生成转码版: smaller renditions for slow connections, of the file to be published; at least one if browsers cannot play it. */
export const makeRecordingRenditions = defineCommand(
  ['recording.renditionsOrdered', '生成录像转码版'],
  prepares,
  async (command, id: string, version: number) => {
    const { em, db, services } = command;
    const recording = await loadRecording(command, id, version);
    const { files, cuts } = await recordingSelection(db).where('r.id', '=', id).executeTakeFirstOrThrow();
    const main = mainFile(files, cuts.length);
    const refusal = command.refusalOf(
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
    for (const height of wantedHeights(files, main)) {
      const fileId = newId();
      em.create(RecordingFile, {
        ...ordered(command, fileId),
        recordingId: id,
        sourceId: main.id,
        height,
        name: nameOf(main.name, height),
      });
      await command.enqueue('convert-recording', { fileId }, { key: `convert-recording ${fileId}` });
    }
    voidRecordingReview(command, recording);
    return id;
  },
);

const nameOf = (name: string, height: number) => `${name.replace(/\.\w+$/, '')} ${height}p.mp4`;

type Files = RecordingRow['files'];

/** Each smaller height once; the original height too if browsers cannot play the file. */
function wantedHeights(files: Files, main: Files[number]): number[] {
  const made = new Set(
    files.filter((file) => file.sourceId === main.id && !isRefused(file)).map(({ name }) => name),
  );
  const own = main.height ?? LARGEST;
  const smaller = HEIGHTS.filter((height) => height < own);
  const wanted = main.playable ? smaller : [...smaller, Math.min(own, LARGEST)];
  return [...new Set(wanted)].filter((height) => !made.has(nameOf(main.name, height)));
}

const ordered = (command: CommandContext, id: string) => ({
  id,
  role: RecordingFileRole.RENDITION,
  storage: command.services.recordings.kind,
  storageKey: recordingKey(id),
  size: 0,
  state: RecordingFileState.CHECKING,
  reason: '正在转码',
  byId: actorOf(command).id,
  at: command.now,
});
