import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseDraftedAnswer } from '#server/law/casework/case-course.ts';
import { CaseState } from '#server/law/casework/case-kind.ts';
import { refuseOutcome } from '#server/law/casework/request-answer.ts';
import type { RequestOutcome } from '#server/law/casework/request-outcome.ts';
import { answering } from './case-steps.ts';
import { handlesCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';

/** 拟写答复: by the unit whose turn it is; it may be written anew until somebody else has confirmed it. */
export const draftCaseAnswer = defineCommand(
  ['case.answerDrafted', '拟写来件的答复'],
  handlesCases,
  async (command, id: string, version: number, answer: string, outcome: RequestOutcome | null = null) => {
    const item = await loadCaseAt(command, id, version);
    const refusal = command.refusalOf([
      ...refuseDraftedAnswer(item.state, answer),
      ...refuseOutcome(answering(item), outcome, command.today),
    ]);
    if (refusal) return refusal;
    item.answer = answer;
    item.outcome = outcome;
    item.draftedById = command.actor?.id ?? null;
    item.draftedByName = command.actor?.name ?? null;
    item.returnReason = null;
    item.state = CaseState.DRAFTED;
    return id;
  },
);
