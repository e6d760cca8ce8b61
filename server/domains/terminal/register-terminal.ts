import { newId } from '#schema/kernel/id.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseTerminal } from '#server/law/openness/terminal.ts';
import { keepTerminals, terminalsForChange } from './change-terminals.ts';
import { terminalAddress } from './terminal-link.ts';
import { keepsTerminals } from './terminal.permissions.ts';
import { terminalShown } from './terminal.queries.ts';

/** 登记自助终端: the answer tells the address to open on the machine, this once. */
export const registerTerminal = defineCommand(
  ['terminal.registered', '登记自助终端'],
  keepsTerminals,
  async (command, name: string, place: string) => {
    const id = newId();
    command.about('terminal', id, `${name}（${place}）`);
    const others = await terminalsForChange(command);
    const refusal = command.refusalOf(refuseTerminal({ name, place }, others));
    if (refusal) return refusal;
    const terminal = { id, name, place, openedAt: null, stoppedAt: null };
    await keepTerminals(command, [...others, terminal]);
    return terminalShown(terminal, terminalAddress(command, id));
  },
);
