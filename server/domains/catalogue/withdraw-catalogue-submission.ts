import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseSubmissionEvent, SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import { mayHandle } from './collection.permissions.ts';
import { loadOwn } from './load-collection.ts';

/** 撤销申报事项: the unit gives up a matter that it has not handed in, or that was declined; the record stays. */
export const withdrawCatalogueSubmission = defineCommand(
  'catalogue.submissionWithdrawn',
  mayHandle('withdraw'),
  async (command, id: string, version: number) => {
    const matter = await loadOwn(command, id, version);
    const refusal = command.refusalOf(refuseSubmissionEvent('withdraw', matter.state));
    if (refusal) return refusal;
    matter.state = SubmissionState.WITHDRAWN;
    return id;
  },
);
