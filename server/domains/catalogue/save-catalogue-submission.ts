import type { CatalogueSubmissionInput } from '#schema/catalogue/catalogue-submission-input.ts';
import { CatalogueSubmission } from '#schema/catalogue/catalogue-submission.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { badInput, notFound, unauthenticated } from '#server/ground/kernel/fault.ts';
import { decidesItself } from '#server/ground/kernel/organ.ts';
import { refuseOwnDecision } from '#server/law/catalogue/own-decision.ts';
import { refuseHandingIn } from '#server/law/catalogue/catalogue-collection.ts';
import { refuseSubmissionEvent, SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import { mayHandle } from './collection.permissions.ts';
import { refuseUnknownUnits } from './item-input.ts';
import { loadCollection, loadOwn } from './load-collection.ts';
import { readSubmission } from './submission-input.ts';

/** 填写申报事项: a new matter of the unit, or a matter as it shall read from now on; what was declined becomes a draft again. */
export const saveCatalogueSubmission = defineCommand(
  'catalogue.submissionSaved',
  mayHandle('save'),
  async (
    command,
    collectionId: string,
    id: string | null,
    version: number | null,
    input: CatalogueSubmissionInput,
  ) => {
    const { actor, em } = command;
    if (!actor) throw unauthenticated();
    if (id !== null && version === null) throw badInput('修改已有事项要带上它的版本号。', ['version']);
    const collection = await loadCollection(command, collectionId);
    const known = id === null ? null : await loadOwn(command, id, version ?? 0);
    if (known && known.collectionId !== collection.id) throw notFound('该申报事项');
    const said = readSubmission(actor.unitId, input);
    await refuseUnknownUnits(em, { leadUnitId: actor.unitId, coUnitIds: said.coUnitIds });
    const refusal = command.refusalOf([
      // The day by which to hand in binds the handing in, not the writing.
      ...refuseHandingIn(collection.closedAt !== null, collection.dueOn, collection.dueOn),
      ...(known ? refuseSubmissionEvent('save', known.state) : []),
      ...refuseOwnDecision({
        ownDecision: said.ownDecision,
        leadDecidesItself: await decidesItself(command.db, actor.unitId),
        begun: null,
      }),
    ]);
    if (refusal) return refusal;
    const draft = { ...said, state: SubmissionState.PREPARED, decisionReason: known?.decisionReason ?? null };
    if (known) return Object.assign(known, draft).id;
    const made = em.create(CatalogueSubmission, {
      ...draft,
      collectionId: collection.id,
      unitId: actor.unitId,
      createdById: actor.id,
      createdAt: command.now,
    });
    command.about('catalogueSubmission', made.id, made.name);
    return made.id;
  },
);
