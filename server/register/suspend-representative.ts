import { act } from '#server/kernel/act.ts';
import { RepresentativeState } from '#server/law/representative-stage.ts';
import { loadRepresentative, refuseNow, ROSTER } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { refuseUntold } from './representative-guards.ts';
import { noteChange } from './representative-row.ts';

/** 暂停代表资格: he is not invited until he is back. */
export const suspendRepresentative = act(
  'representative.suspended',
  mayBring('suspend'),
  async (command, id: string, version: number, reason: string) => {
    const representative = await loadRepresentative(command, id, version);
    const refusal = command.weigh([
      ...refuseNow(command, 'suspend', representative),
      ...refuseUntold(reason, '暂停的原因'),
    ]);
    if (refusal) return refusal;
    representative.state = RepresentativeState.SUSPENDED;
    representative.stateReason = reason.trim();
    noteChange(command, id, 'suspend', reason.trim());
    command.publish(ROSTER);
    return id;
  },
);
