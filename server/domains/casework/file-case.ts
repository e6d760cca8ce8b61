import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { refuseFiling } from '#server/law/casework/request-answer.ts';
import { handlesCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';

/** 归档 (依申请公开): once it was answered; nothing of it changes afterwards. */
export const fileCase = defineCommand(
  ['case.filed', '归档依申请公开'],
  handlesCases,
  async (command, id: string, version: number) => {
    const item = await loadCaseAt(command, id, version);
    const { state, filedOn, kind } = item;
    const refusal = command.refusalOf(refuseFiling({ state, filedOn, applied: CASE_KINDS[kind].applied }));
    if (refusal) return refusal;
    item.filedOn = command.today;
    item.filedByName = command.actor?.name ?? null;
    return id;
  },
);
