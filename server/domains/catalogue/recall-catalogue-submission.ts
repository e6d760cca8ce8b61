import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseHandingIn } from '#server/law/catalogue/catalogue-collection.ts';
import { refuseSubmissionEvent, SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import { mayHandle } from './collection.permissions.ts';
import { loadCollection, loadOwn } from './load-collection.ts';

/** 撤回申报: the unit's lead takes a matter back that has no answer yet. */
export const recallCatalogueSubmission = defineCommand(
  ['catalogue.submissionRecalled', '撤回申报事项'],
  mayHandle('recall'),
  async (command, id: string, version: number) => {
    const matter = await loadOwn(command, id, version);
    const { closedAt, dueOn } = await loadCollection(command, matter.collectionId);
    const refusal = command.refusalOf([
      ...refuseSubmissionEvent('recall', matter.state),
      ...refuseHandingIn(closedAt !== null, dueOn, dueOn),
    ]);
    if (refusal) return refusal;
    Object.assign(matter, { state: SubmissionState.PREPARED, submittedById: null, submittedAt: null });
    return id;
  },
);
