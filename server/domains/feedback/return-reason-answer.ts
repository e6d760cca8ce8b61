import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseAnsweredTwice } from '#server/law/feedback/unclear-reason.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { leads } from './feedback.permissions.ts';
import { loadReasonAnswer } from './load-questions.ts';

/** 退回再次答复, with a reason; not once it is confirmed. The clock of those who asked goes on. */
export const returnReasonAnswer = defineCommand(
  'reasonAnswer.returned',
  leads,
  async (command, id: string, version: number, reason: string) => {
    const { answer } = await loadReasonAnswer(command, id, version);
    const refusal = command.refusalOf([
      ...refuseAnsweredTwice(answer.state === DispositionState.CONFIRMED),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    answer.returnedReason = reason;
    return id;
  },
);
