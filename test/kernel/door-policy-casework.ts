import { Role } from '#server/law/people/role.ts';
import type { DoorPolicy } from './door-policy.ts';

const { GOV_OFFICE_STAFF, UNIT_LEAD, UNIT_STAFF } = Role;

/** 留言、执行反映: who may use their doors. */
export const CASEWORK_POLICY: Readonly<Record<string, DoorPolicy>> = {
  submitCase: 'anyone',
  recordCase: [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF],
  assignCase: [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF],
  draftCaseAnswer: [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF],
  confirmCaseAnswer: [UNIT_LEAD, GOV_OFFICE_STAFF],
  returnCaseAnswer: [UNIT_LEAD, GOV_OFFICE_STAFF],
  draftPublicText: [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF],
  publishCase: [UNIT_LEAD, GOV_OFFICE_STAFF],
  takeDownCase: [UNIT_LEAD, GOV_OFFICE_STAFF],
  reviewTakedown: [GOV_OFFICE_STAFF],
  revealCase: [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF],
  savePolicyInterpreter: [UNIT_LEAD, GOV_OFFICE_STAFF],
  submitSuggestion: 'anyone',
  recordSuggestion: [UNIT_STAFF, UNIT_LEAD, Role.EXECUTING_UNIT, GOV_OFFICE_STAFF],
  answerSuggestion: [UNIT_STAFF, UNIT_LEAD, Role.EXECUTING_UNIT],
  forwardSuggestion: [UNIT_STAFF, UNIT_LEAD, Role.EXECUTING_UNIT],
  revealSuggestion: [UNIT_STAFF, UNIT_LEAD, Role.EXECUTING_UNIT],
};
