import { act } from '#server/kernel/act.ts';
import { RepresentativeState } from '#server/law/representative-stage.ts';
import { loadRepresentative, refuseNow, ROSTER } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { refuseUntold } from './representative-guards.ts';
import { noteChange } from './representative-row.ts';

/** 不予入库: with a reason, which whoever applied reads by his receipt. */
export const rejectRepresentative = act(
  'representative.rejected',
  mayBring('reject'),
  async (command, id: string, version: number, reason: string) => {
    const representative = await loadRepresentative(command, id, version);
    const refusal = command.weigh([
      ...refuseNow(command, 'reject', representative),
      ...refuseUntold(reason, '不予入库的理由'),
    ]);
    if (refusal) return refusal;
    representative.state = RepresentativeState.REJECTED;
    representative.stateReason = reason.trim();
    noteChange(command, id, 'reject', reason.trim());
    command.publish(ROSTER);
    return id;
  },
);
