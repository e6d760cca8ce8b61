import { Role } from '#server/law/people/role.ts';
import type { DoorPolicy } from './door-policy.ts';

const { GOV_OFFICE_STAFF, JUSTICE_STAFF, SECRECY_REVIEWER, UNIT_LEAD, UNIT_STAFF } = Role;

/** 年度目录: who may use its doors. */
export const CATALOGUE_POLICY: Readonly<Record<string, DoorPolicy>> = {
  createCatalogueDraft: [JUSTICE_STAFF],
  saveCatalogueItem: [JUSTICE_STAFF],
  removeCatalogueItem: [JUSTICE_STAFF],
  finishCatalogueDraft: [JUSTICE_STAFF],
  reopenCatalogueDraft: [JUSTICE_STAFF],
  approveCatalogue: [GOV_OFFICE_STAFF],
  enterEarlierApproval: [GOV_OFFICE_STAFF],
  recordPartyConsent: [GOV_OFFICE_STAFF],
  recordPartyRefusal: [GOV_OFFICE_STAFF],
  passCatalogueReview: [SECRECY_REVIEWER],
  returnCatalogueReview: [SECRECY_REVIEWER],
  publishCatalogue: [JUSTICE_STAFF],
  proposeCatalogueAdjustment: [JUSTICE_STAFF, UNIT_LEAD],
  carryOverCatalogueItems: [JUSTICE_STAFF],
  saveCatalogueCompletion: [JUSTICE_STAFF],
  passCompletionReview: [SECRECY_REVIEWER],
  returnCompletionReview: [SECRECY_REVIEWER],
  closeCatalogueYear: [JUSTICE_STAFF],
  openCatalogueCollection: [JUSTICE_STAFF],
  sayNilReturn: [UNIT_LEAD],
  chaseUnits: [JUSTICE_STAFF],
  closeCatalogueCollection: [JUSTICE_STAFF],
  saveCatalogueSubmission: [UNIT_STAFF, UNIT_LEAD],
  submitCatalogueSubmissions: [UNIT_LEAD],
  recallCatalogueSubmission: [UNIT_LEAD],
  withdrawCatalogueSubmission: [UNIT_STAFF, UNIT_LEAD],
  acceptCatalogueSubmission: [JUSTICE_STAFF],
  declineCatalogueSubmission: [JUSTICE_STAFF],
  saveParticipationList: [JUSTICE_STAFF, GOV_OFFICE_STAFF],
  publishParticipationList: [JUSTICE_STAFF, GOV_OFFICE_STAFF],
  saveDisclosureCatalogue: [GOV_OFFICE_STAFF],
  publishDisclosureCatalogue: [GOV_OFFICE_STAFF],
  checkDisclosureRow: [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF],
};
