import { offerOf } from '#schema/kernel/offer.ts';

/** Actions permitted to the viewer in the procedure of a decision before its legality review (程序中的可办事项). */
export const ProcedureOffer = offerOf('Procedure', '程序中的可办事项', [
  'waiveStep',
  'recordUnitConsultation',
  'recordActivity',
  'recordExpertReview',
  'recordRiskAssessment',
  'findRiskControllable',
  'recordFairCompetition',
]);
