import { act } from '#server/kernel/act.ts';
import { lastDayOf } from '#server/law/representative.ts';
import { RepresentativeOrigin } from '#server/law/representative-origin.ts';
import { RepresentativeState } from '#server/law/representative-stage.ts';
import { refuseSamePerson } from '#server/law/second-person.ts';
import { loadRepresentative, refuseNow, ROSTER } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { ENTERED } from './representative-capabilities.ts';
import { refuseUntold } from './representative-guards.ts';
import { noteChange } from './representative-row.ts';

/**
 * 核实入库: another person than whoever entered him says how identity and age were verified, without any number. The term of somebody
 * who applied begins on that day.
 */
export const verifyRepresentative = act(
  'representative.verified',
  mayBring('verify'),
  async (command, id: string, version: number, note: string) => {
    const { actor, today, policy } = command;
    const representative = await loadRepresentative(command, id, version);
    const refusal = command.weigh([
      ...refuseNow(command, 'verify', representative),
      ...refuseSamePerson(actor?.id ?? '', [representative.enteredById], ENTERED),
      ...refuseUntold(note, '核实的方式', 'note'),
    ]);
    if (refusal) return refusal;
    representative.state = RepresentativeState.ACTIVE;
    representative.verifiedOn = today;
    representative.verifiedById = actor?.id ?? null;
    representative.verificationNote = note.trim();
    if (representative.origin === RepresentativeOrigin.APPLIED) {
      representative.termStartsOn = today;
      representative.termEndsOn = lastDayOf(today, policy.representativeTermYears);
    }
    noteChange(command, id, 'verify', note.trim());
    command.publish(ROSTER);
    return id;
  },
);
