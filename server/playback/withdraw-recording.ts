import { act } from '#server/kernel/act.ts';
import { RecordingState } from '#server/law/recording-stage.ts';
import { atStage, refuseNoReason } from './recording-guards.ts';
import { changeRecording, loadRecording, publishPages } from './recording-load.ts';
import { mayBring } from './recording.permissions.ts';

/** 撤下回放: everybody reads why; from the commit on no byte of it is served. */
export const withdrawRecording = act(
  'recording.withdrawn',
  mayBring('withdraw'),
  async (command, id: string, version: number, reason: string) => {
    const recording = await loadRecording(command, id, version);
    const refusal = command.weigh([
      ...atStage('withdraw', recording),
      ...refuseNoReason(reason, 'WITHDRAW_REASON_REQUIRED', '撤下'),
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
