import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { stands } from '#server/law/openness/terminal.ts';
import { changed, keepTerminals, terminalsForChange } from './change-terminals.ts';
import { opens } from './terminal-link.ts';
import { opensTerminal } from './terminal.permissions.ts';

/** 启用自助终端: the address is opened on a machine, whose browser is the terminal from then on; answers its id. */
export const openTerminal = defineCommand(
  ['terminal.opened', '打开自助终端的网址'],
  opensTerminal,
  async (command, token: string) => {
    const all = await terminalsForChange(command);
    const terminal = all.find((one) => stands(one) && opens(command.services.seal, token, one.id));
    if (!terminal) throw notFound('这台终端');
    command.about('terminal', terminal.id, `${terminal.name}（${terminal.place}）`);
    await keepTerminals(command, changed(all, { ...terminal, openedAt: command.now.toISOString() }));
    return terminal.id;
  },
);
