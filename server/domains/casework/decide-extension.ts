import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { CaseStepKind } from '#server/law/casework/case-clock.ts';
import { openExtension, refuseDecidedExtension } from '#server/law/casework/request-extension.ts';
import { endStep, stepping } from './case-steps.ts';
import { confirmsCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';
import { tellApplicant } from './tell-applicant.ts';

/** 审批延期 (国令711号第三十三条): by somebody in charge other than who asked for it; the applicant is told the new last day. */
export const decideExtension = defineCommand(
  ['case.extensionDecided', '审批延长答复期限'],
  confirmsCases,
  async (command, id: string, version: number, upheld: boolean, reason: string) => {
    const item = await loadCaseAt(command, id, version, confirmsCases);
    const { actor, today } = command;
    const refusal = command.refusalOf(
      refuseDecidedExtension(stepping(item), actor?.id ?? '', today, { upheld, reason }),
    );
    const asked = openExtension(item.steps);
    if (refusal || !asked) return refusal ?? id;
    endStep(command, item, asked, { upheld, reply: reason, endedByName: actor?.name ?? null });
    if (upheld)
      await tellApplicant(command, item, {
        kind: CaseStepKind.EXTENSION,
        reason: asked.reason,
        day: item.dueOn,
      });
    return id;
  },
);
