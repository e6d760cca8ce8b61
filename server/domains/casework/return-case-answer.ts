import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseReturnedAnswer } from '#server/law/casework/case-course.ts';
import { CaseState } from '#server/law/casework/case-kind.ts';
import { confirmsCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';

/** 退回答复: its author reads why, and writes it anew from what stands there. */
export const returnCaseAnswer = defineCommand(
  ['case.answerReturned', '退回来件的答复'],
  confirmsCases,
  async (command, id: string, version: number, reason: string) => {
    const item = await loadCaseAt(command, id, version, confirmsCases);
    const { state, draftedById } = item;
    const refusal = command.refusalOf(
      refuseReturnedAnswer({ state, draftedById, actorId: command.actor?.id ?? '' }, reason),
    );
    if (refusal) return refusal;
    item.returnReason = reason;
    item.state = CaseState.ASSIGNED;
    return id;
  },
);
