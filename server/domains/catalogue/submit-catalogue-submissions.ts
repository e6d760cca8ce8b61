import type { CatalogueSubmissionPick } from '#schema/catalogue/catalogue-submission-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { refuseHandingIn } from '#server/law/catalogue/catalogue-collection.ts';
import {
  refuseSubmission,
  refuseSubmissionEvent,
  SubmissionState,
} from '#server/law/catalogue/catalogue-submission.ts';
import { inMatter, nothingPicked } from './collection-findings.ts';
import { mayHandle } from './collection.permissions.ts';
import { loadCollection, loadOwn, proposerOf } from './load-collection.ts';
import { handedIn } from './submission-input.ts';

const MOST_AT_ONCE = 200;

/** 申报 (国令713号第十条): the lead of the unit hands in the chosen matters, all of them or none. */
export const submitCatalogueSubmissions = defineCommand(
  ['catalogue.submitted', '申报目录事项'],
  mayHandle('submit'),
  async (
    command,
    collectionId: string,
    picks: readonly CatalogueSubmissionPick[],
    acknowledged: readonly Acknowledged[],
  ) => {
    if (picks.length > MOST_AT_ONCE) throw badInput(`一次最多申报${MOST_AT_ONCE}项。`, ['picks']);
    const collection = await loadCollection(command, collectionId);
    const proposer = await proposerOf(command);
    const matters = [];
    for (const { id, version } of picks) matters.push(await loadOwn(command, id, version));
    if (matters.some((matter) => matter.collectionId !== collection.id)) throw notFound('该申报事项');
    const refusal = command.refusalOf(
      [
        ...(picks.length === 0 ? [nothingPicked] : []),
        ...refuseHandingIn(collection.closedAt !== null, collection.dueOn, command.today),
        ...matters.flatMap((matter, index) =>
          [
            ...refuseSubmissionEvent('submit', matter.state),
            ...refuseSubmission(handedIn(matter.unitId, matter), proposer, command),
          ].map(inMatter(matter.name, index)),
        ),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    for (const matter of matters)
      Object.assign(matter, {
        state: SubmissionState.SUBMITTED,
        submittedById: command.actor?.id ?? null,
        submittedAt: command.now,
        decidedById: null,
        decidedAt: null,
        decisionReason: null,
      });
    command.about('catalogueCollection', collection.id, matters.map(({ name }) => name).join('、'));
    return collection.id;
  },
);
