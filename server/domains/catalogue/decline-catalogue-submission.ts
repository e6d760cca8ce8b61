import { defineCommand } from '#server/ground/kernel/define-command.ts';
import {
  refuseDeclining,
  refuseSubmissionEvent,
  SubmissionState,
} from '#server/law/catalogue/catalogue-submission.ts';
import { mayHandle } from './collection.permissions.ts';
import { loadSubmission } from './load-collection.ts';
import { tellDeclined } from './tell-units.ts';

/** 不予列入: with the reason, which the unit reads; it may mend the matter and hand it in again. */
export const declineCatalogueSubmission = defineCommand(
  ['catalogue.submissionDeclined', '不予列入申报事项'],
  mayHandle('decline'),
  async (command, id: string, version: number, reason: string) => {
    const matter = await loadSubmission(command, id, version);
    const refusal = command.refusalOf([
      ...refuseSubmissionEvent('decline', matter.state),
      ...refuseDeclining(reason),
    ]);
    if (refusal) return refusal;
    Object.assign(matter, {
      state: SubmissionState.DECLINED,
      decidedById: command.actor?.id ?? null,
      decidedAt: command.now,
      decisionReason: reason,
    });
    await tellDeclined(command, matter, reason);
    return id;
  },
);
