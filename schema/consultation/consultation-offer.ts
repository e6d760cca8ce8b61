import { offerOf } from '#schema/kernel/offer.ts';

/** Actions on a consultation permitted to the viewer, and the reasons against the others (可办事项). */
export const ConsultationOffer = offerOf('Consultation', '可办事项', [
  'save',
  'submitReview',
  'passReview',
  'returnReview',
  'open',
  'schedule',
  'cancelSchedule',
  'extend',
  'withdraw',
  'recordComment',
  'printPaperForms',
  'triage',
  'dispose',
  'confirm',
  'draftReport',
  'publishReport',
  'comment',
]);
