import { act } from '#server/kernel/act.ts';
import { RepresentativeState } from '#server/law/representative-stage.ts';
import { loadRepresentative, refuseNow, ROSTER } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { refuseUntold } from './representative-guards.ts';
import { noteChange } from './representative-row.ts';

/** 恢复代表资格. */
export const resumeRepresentative = act(
  'representative.resumed',
  mayBring('resume'),
  async (command, id: string, version: number, reason: string) => {
    const representative = await loadRepresentative(command, id, version);
    const refusal = command.weigh([
      ...refuseNow(command, 'resume', representative),
      ...refuseUntold(reason, '恢复的原因'),
    ]);
    if (refusal) return refusal;
    representative.state = RepresentativeState.ACTIVE;
    representative.stateReason = null;
    noteChange(command, id, 'resume', reason.trim());
    command.publish(ROSTER);
    return id;
  },
);
