import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseTakedown } from '#server/law/casework/case-publication.ts';
import { confirmsCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';
import { CASES_SCOPE } from './publish-case.ts';

/** 撤下公开的来件和答复: its page says when and why; the county keeps what it said. */
export const takeDownCase = defineCommand(
  ['case.takenDown', '撤下公开的来件和答复'],
  confirmsCases,
  async (command, id: string, version: number, reason: string) => {
    const item = await loadCaseAt(command, id, version);
    const refusal = command.refusalOf(refuseTakedown(item, reason));
    if (refusal) return refusal;
    item.takenDownAt = command.now;
    item.takedownReason = reason;
    item.takenDownByName = command.actor?.name ?? null;
    command.publish(CASES_SCOPE);
    return id;
  },
);
