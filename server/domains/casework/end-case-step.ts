import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { asksOthers } from '#server/law/casework/case-clock.ts';
import { refuseStepEnd } from '#server/law/casework/request-steps.ts';
import { endStep, stepping } from './case-steps.ts';
import { handlesCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';

/** A reply as it is entered: to which step (第几项, from 1), whether they agree, in which words. */
interface EnteredReply {
  no: number;
  upheld: boolean | null;
  reply: string;
}

/** 登记补正、回复的意见 (国令711号第三十条、第三十二条): what came on paper, on the day it is entered; the term runs again. */
export const endCaseStep = defineCommand(
  ['case.stepEnded', '登记补正或者回复的意见'],
  handlesCases,
  async (command, id: string, version: number, { no, upheld, reply }: EnteredReply) => {
    const item = await loadCaseAt(command, id, version);
    const step = item.steps[no - 1];
    const refusal = command.refusalOf(refuseStepEnd(stepping(item), step, { upheld, reply }));
    if (refusal || !step) return refusal ?? id;
    endStep(command, item, step, {
      upheld: asksOthers(step) ? upheld : null,
      reply,
      endedByName: command.actor?.name ?? null,
    });
    return id;
  },
);
