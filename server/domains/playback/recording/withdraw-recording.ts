import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { atStage } from './recording-guards.ts';
import { changeRecording, loadRecording, publishPages } from './recording-load.ts';
import { mayBring } from './recording.permissions.ts';

/** 撤下回放: the reason is public; from the commit on no byte of it is served. */
export const withdrawRecording = defineCommand(
  ['recording.withdrawn', '撤下会议回放'],
  mayBring('withdraw'),
  async (command, id: string, version: number, reason: string) => {
    const recording = await loadRecording(command, id, version);
    const refusal = command.refusalOf([
      ...atStage('withdraw', recording),
      ...refuseThinReason(reason, { code: 'WITHDRAW_REASON_REQUIRED', what: '撤下' }),
    ]);
    if (refusal) return refusal;
    recording.state = RecordingState.WITHDRAWN;
    recording.withdrawnAt = command.now;
    recording.withdrawReason = reason;
    changeRecording(command, recording);
    await publishPages(command, recording);
    return id;
  },
);
