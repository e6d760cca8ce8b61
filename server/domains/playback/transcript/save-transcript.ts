import { newId } from '#schema/kernel/id.ts';
import type { CueInput, TranscriptChangesInput } from '#schema/playback/transcript-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { Cue } from '#server/law/playback/cue.ts';
import { refuseCues } from '#server/law/playback/cue-faults.ts';
import { refuseTranscriptChange } from '#server/law/playback/transcript.ts';
import { changeWords, holdTranscript } from './transcript-load.ts';
import { cuesOf, storeCues, saidIn } from './transcript-store.ts';
import { editsTranscript } from './transcript.permissions.ts';

type Row = Cue & { id: string };

/** 编辑文字记录: only changed, added and removed lines; the rules apply to the resulting whole. */
export const saveTranscript = defineCommand(
  ['transcript.saved', '修改文字记录'],
  editsTranscript,
  async (command, recordingId: string, version: number, changes: TranscriptChangesInput) => {
    const held = await holdTranscript(command, recordingId, version);
    const before = await cuesOf(command.db, recordingId);
    const { cues, changed, removedIds } = changedCues(before, changes);
    const refusal = command.refusalOf([
      ...refuseTranscriptChange(held.recording.state),
      ...refuseCues(cues, held.durationMs),
    ]);
    if (refusal) return refusal;
    if (removedIds.length > 0)
      await command.db
        .deleteFrom('transcript_cue')
        .where('recording_id', '=', recordingId)
        .where('id', 'in', removedIds)
        .execute();
    await storeCues(command, saidIn(held), changed);
    changeWords(command, held, {});
    return recordingId;
  },
);

function changedCues(before: readonly Row[], { cues, removedIds }: TranscriptChangesInput) {
  const known = new Set(before.map(({ id }) => id));
  const removed = new Set(removedIds.map((id) => id.toLowerCase()));
  const changed = cues.map(rowOf);
  const strange = changed.some(({ id }, index) => cues[index]?.id && !known.has(id));
  if (strange || [...removed].some((id) => !known.has(id))) throw notFound('这一句');
  const by = new Map(changed.map((cue) => [cue.id, cue]));
  const kept = before.filter(({ id }) => !removed.has(id)).map((cue) => by.get(cue.id) ?? cue);
  const added = changed.filter(({ id }) => !known.has(id));
  return {
    cues: [...kept, ...added].toSorted((one, two) => one.startsMs - two.startsMs),
    changed: changed.filter(({ id }) => !removed.has(id)),
    removedIds: [...removed],
  };
}

const rowOf = ({ id, startsMs, endsMs, speaker, speakerRole, text }: CueInput): Row => ({
  id: id?.toLowerCase() ?? newId(),
  startsMs,
  endsMs,
  speaker: speaker ?? null,
  speakerRole: speakerRole ?? null,
  text,
});
