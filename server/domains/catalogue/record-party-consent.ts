import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { refuseEarlyConsent } from '#server/law/catalogue/catalogue-publication.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { refusePartyAnswer, refuseRecord } from './catalogue-guards.ts';
import { recordsConsent } from './catalogue.permissions.ts';
import { loadVersion } from './load-version.ts';

/** 登记县委同意: without it the catalogue is not published. */
export const recordPartyConsent = defineCommand(
  'catalogue.consented',
  recordsConsent,
  async (command, id: string, version: number, documentNo: string, consentOn: CalendarDay) => {
    const catalogue = await loadVersion(command, id, version);
    const early =
      catalogue.stage === CatalogueStage.GOV_APPROVED
        ? refuseEarlyConsent(catalogue.govMeetingOn, consentOn)
        : [];
    const refusal = command.refusalOf([
      ...refusePartyAnswer('recordPartyConsent', await catalogueFacts(command.db, id), actorOf(command)),
      ...refuseRecord(
        ['documentNo', '文号', documentNo],
        ['consentOn', '同意的日期', consentOn],
        command.today,
      ),
      ...early,
    ]);
    if (refusal) return refusal;
    Object.assign(catalogue, {
      stage: CatalogueStage.CONSENTED,
      partyConsentNo: documentNo,
      partyConsentOn: consentOn,
      partyRefusal: null,
    });
    return id;
  },
);
