import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadRepresentative } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { refuseNote, refuseTakingIn, takeIn } from './take-in.ts';

/** 核实入库: another person than whoever entered them says how identity and age were verified, without any number. */
export const verifyRepresentative = defineCommand(
  ['representative.verified', '核实代表入库'],
  mayBring('verify'),
  async (command, id: string, version: number, note: string) => {
    const representative = await loadRepresentative(command, id, version);
    const refusal = command.refusalOf([...refuseTakingIn(command, representative), ...refuseNote(note)]);
    if (refusal) return refusal;
    takeIn(command, representative, note);
    return id;
  },
);
