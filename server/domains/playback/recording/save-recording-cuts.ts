import type { RecordingCutInput } from '#schema/playback/recording-input.ts';
import { RecordingCut } from '#schema/playback/recording-cut.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { tidyCuts } from '#server/law/playback/cut-timeline.ts';
import { refuseCuts } from '#server/law/playback/playback.ts';
import { refuseForeignItems } from '../items-of-meeting.ts';
import { atStage } from './recording-guards.ts';
import { loadRecording, voidRecordingReview } from './recording-load.ts';
import { prepares } from './recording.permissions.ts';

/** 确定剪去的时段, all at once; adjacent ones are merged. An earlier cut file no longer fits and must be made again. */
export const saveRecordingCuts = defineCommand(
  ['recording.cutsSaved', '确定剪去的时段'],
  prepares,
  async (command, id: string, version: number, cuts: readonly RecordingCutInput[]) => {
    const { em } = command;
    const recording = await loadRecording(command, id, version);
    await refuseForeignItems(command.db, recording.meetingId, cuts);
    const refusal = command.refusalOf(
      atStage('save', recording, () => refuseCuts(cuts, recording.durationMs)),
    );
    if (refusal) return refusal;
    await em.nativeDelete(RecordingCut, { recordingId: id });
    for (const { startsMs, endsMs } of tidyCuts(cuts)) {
      const within = cuts.filter((cut) => startsMs <= cut.startsMs && cut.endsMs <= endsMs);
      const [item = null, ...others] = [...new Set(within.map(({ itemId }) => itemId ?? null))];
      em.create(RecordingCut, {
        recordingId: id,
        startsMs,
        endsMs,
        agendaItemId: others.length > 0 ? null : item,
      });
    }
    voidRecordingReview(command, recording);
    return id;
  },
);
