import { Role } from '#server/law/people/role.ts';

const { UNIT_LEAD, UNIT_STAFF } = Role;

/** Who may use the doors of hearings (听证会): the responsible unit, its lead, another person to review; anyone signs up. */
export const HEARING_POLICY: Readonly<Record<string, readonly Role[] | 'anyone'>> = {
  planHearing: [UNIT_STAFF, UNIT_LEAD],
  saveHearing: [UNIT_STAFF, UNIT_LEAD],
  publishHearingNotice: [UNIT_LEAD],
  postponeHearing: [UNIT_LEAD],
  cancelHearing: [UNIT_LEAD],
  signUpForHearing: 'anyone',
  recordHearingSignUp: [UNIT_STAFF, UNIT_LEAD],
  revealHearingContact: [UNIT_STAFF, UNIT_LEAD],
  beginHearingSelection: [UNIT_STAFF, UNIT_LEAD],
  nominateHearingParticipant: [UNIT_STAFF, UNIT_LEAD],
  drawHearingParticipants: [UNIT_STAFF, UNIT_LEAD],
  replaceHearingParticipant: [UNIT_STAFF, UNIT_LEAD],
  publishHearingList: [UNIT_LEAD],
  sendHearingMaterials: [UNIT_STAFF, UNIT_LEAD],
  recordHearingDelivery: [UNIT_STAFF, UNIT_LEAD],
  finishHearingDelivery: [UNIT_STAFF, UNIT_LEAD],
  holdHearing: [UNIT_STAFF, UNIT_LEAD],
  saveHearingRecord: [UNIT_STAFF, UNIT_LEAD],
  signHearingRecord: [UNIT_STAFF, UNIT_LEAD],
  confirmHearingRecord: [UNIT_LEAD],
  publishHearingRecord: [UNIT_LEAD],
  saveHearingReport: [UNIT_STAFF, UNIT_LEAD],
  publishHearingReport: [UNIT_LEAD],
};
