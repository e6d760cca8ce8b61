import type { CaseStepInput } from '#schema/casework/case-step.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { asksOthers, CaseStepKind } from '#server/law/casework/case-clock.ts';
import { OPINION_DAYS, refuseStep, stepUntil } from '#server/law/casework/request-steps.ts';
import { moveClock, stepping } from './case-steps.ts';
import { handlesCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';
import { tellApplicant } from './tell-applicant.ts';

/**
 * 补正、征求意见、提出延期 (国令711号第三十条至第三十三条): recorded on the day it is done, from which its limit and the term
 * follow. The applicant is told what to correct; an extension waits for consent.
 */
export const takeCaseStep = defineCommand(
  ['case.stepTaken', '补正、征求意见或者提出延期'],
  handlesCases,
  async (command, id: string, version: number, input: CaseStepInput) => {
    const item = await loadCaseAt(command, id, version);
    const { actor, today, calendar } = command;
    const { kind, reason, whom, days } = input;
    const asked = { kind, reason, whom: whom?.trim() ?? '', days: days ?? null };
    const refusal = command.refusalOf(refuseStep(stepping(item), asked, today, calendar));
    if (refusal) return refusal;
    const until = stepUntil(asked, today, calendar);
    moveClock(command, item, [
      ...item.steps,
      {
        ...asked,
        ...(asksOthers(asked) ? { days: OPINION_DAYS } : { whom: '' }),
        on: today,
        until,
        byId: actor?.id ?? null,
        byName: actor?.name ?? null,
        endedOn: null,
        upheld: null,
        reply: '',
        endedByName: null,
      },
    ]);
    if (kind === CaseStepKind.CORRECTION)
      await tellApplicant(command, item, { kind, reason, day: until ?? today });
    return id;
  },
);
