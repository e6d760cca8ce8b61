import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { refuseApproval } from './catalogue-guards.ts';
import { approves } from './catalogue.permissions.ts';
import { loadVersion } from './load-version.ts';

/** 登记县政府审议: the meeting, its day and what it decided are those of the item at the meeting desk. */
export const approveCatalogue = defineCommand(
  'catalogue.approved',
  approves,
  async (command, id: string, version: number) => {
    const catalogue = await loadVersion(command, id, version);
    const facts = await catalogueFacts(command.db, id);
    const refusal = command.refusalOf(refuseApproval(facts, actorOf(command)));
    if (refusal) return refusal;
    Object.assign(catalogue, {
      stage: CatalogueStage.GOV_APPROVED,
      govItemId: facts.held?.itemId ?? null,
      govMeetingNo: facts.held?.name ?? null,
      govMeetingOn: facts.held?.heldOn ?? null,
    });
    return id;
  },
);
