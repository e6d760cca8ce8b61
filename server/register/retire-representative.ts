import { act } from '#server/kernel/act.ts';
import { RepresentativeState } from '#server/law/representative-stage.ts';
import { loadRepresentative, refuseNow, ROSTER } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { refuseUntold } from './representative-guards.ts';
import { noteChange } from './representative-row.ts';

/** 退出代表库: by himself, by death, or because what he was chosen for is over. */
export const retireRepresentative = act(
  'representative.retired',
  mayBring('retire'),
  async (command, id: string, version: number, reason: string) => {
    const representative = await loadRepresentative(command, id, version);
    const refusal = command.weigh([
      ...refuseNow(command, 'retire', representative),
      ...refuseUntold(reason, '退出的原因'),
    ]);
    if (refusal) return refusal;
    representative.state = RepresentativeState.RETIRED;
    representative.stateReason = reason.trim();
    noteChange(command, id, 'retire', reason.trim());
    command.publish(ROSTER);
    return id;
  },
);
