import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import { blocks } from '#server/law/refusal.ts';
import { playbackFindings } from '../playback-facts.ts';
import { recordingSelection } from './recording-row.ts';
import { atStage } from './recording-guards.ts';
import { changeRecording, loadRecording, publishPages } from './recording-load.ts';
import { mayBring } from './recording.permissions.ts';
import { posterFile, shownFiles } from './shown-files.ts';
import { turnStream } from '../live/turn-stream.ts';

/** 公布回放: checked again now; from the commit on everybody may fetch exactly these files. */
export const publishRecording = defineCommand(
  ['recording.published', '公布会议回放'],
  mayBring('publish'),
  async (command, id: string, version: number) => {
    const { db } = command;
    const recording = await loadRecording(command, id, version);
    const standing = await playbackFindings(db, id);
    const refusal = command.refusalOf(atStage('publish', recording, () => standing.filter(blocks)));
    if (refusal) return refusal;
    const { files, cuts } = await recordingSelection(db).where('r.id', '=', id).executeTakeFirstOrThrow();
    const poster = posterFile(files);
    const shown = [...shownFiles(files, cuts.length), ...(poster ? [poster] : [])].map((file) => file.id);
    await db.updateTable('recording_file').set({ shown: true }).where('id', 'in', shown).execute();
    recording.state = RecordingState.PUBLISHED;
    recording.publishedAt = command.now;
    await turnStream(command, recording, StreamState.PLAYBACK_REVIEW, StreamState.PLAYBACK_PUBLISHED);
    changeRecording(command, recording);
    await publishPages(command, recording);
    return id;
  },
);
