import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseStop } from '#server/law/openness/terminal.ts';
import { changed, keepTerminals, terminalsForChange } from './change-terminals.ts';
import { keepsTerminals } from './terminal.permissions.ts';
import { terminalShown } from './terminal.queries.ts';

/** 停用自助终端: its cookie and its address open nothing from then on. */
export const stopTerminal = defineCommand(
  ['terminal.stopped', '停用自助终端'],
  keepsTerminals,
  async (command, id: string) => {
    const all = await terminalsForChange(command);
    const terminal = all.find((one) => one.id === id);
    if (!terminal) throw notFound('这台终端');
    command.about('terminal', id, `${terminal.name}（${terminal.place}）`);
    const refusal = command.refusalOf(refuseStop(terminal));
    if (refusal) return refusal;
    const stopped = { ...terminal, stoppedAt: command.now.toISOString() };
    await keepTerminals(command, changed(all, stopped));
    return terminalShown(stopped);
  },
);
