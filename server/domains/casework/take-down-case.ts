import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseTakedown } from '#server/law/casework/case-takedown.ts';
import { confirmsCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';
import { CASES_SCOPE } from './publish-case.ts';

/** 撤下公开的来件和答复: its page says when and why; the office looks at it, and the county keeps what it said. */
export const takeDownCase = defineCommand(
  ['case.takenDown', '撤下公开的来件和答复'],
  confirmsCases,
  async (command, id: string, version: number, reason: string) => {
    const item = await loadCaseAt(command, id, version, confirmsCases);
    const refusal = command.refusalOf(refuseTakedown(item, reason));
    if (refusal) return refusal;
    const { actor, today } = command;
    const by = { byId: actor?.id ?? null, byName: actor?.name ?? null };
    const unreviewed = { upheld: null, reviewReason: null, reviewedByName: null, reviewedOn: null };
    item.takedowns = [...item.takedowns, { on: today, reason, ...by, ...unreviewed }];
    command.publish(CASES_SCOPE);
    return id;
  },
);
