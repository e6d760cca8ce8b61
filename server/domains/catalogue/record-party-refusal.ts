import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { blank } from '#server/law/substance.ts';
import { reasonRequired } from './catalogue-findings.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { refusePartyAnswer } from './catalogue-guards.ts';
import { recordsConsent } from './catalogue.permissions.ts';
import { loadVersion } from './load-version.ts';

/** 登记县委不同意: the catalogue goes back with the text, and to the government once more. */
export const recordPartyRefusal = defineCommand(
  'catalogue.consentRefused',
  recordsConsent,
  async (command, id: string, version: number, reason: string) => {
    const catalogue = await loadVersion(command, id, version);
    const refusal = command.refusalOf([
      ...refusePartyAnswer('recordPartyRefusal', await catalogueFacts(command.db, id), actorOf(command)),
      ...(blank(reason) ? [reasonRequired('县委的意见')] : []),
    ]);
    if (refusal) return refusal;
    Object.assign(catalogue, {
      stage: CatalogueStage.REVIEWED,
      partyRefusal: reason,
      finishedAt: command.now,
      govItemId: null,
      govMeetingNo: null,
      govMeetingOn: null,
    });
    return id;
  },
);
