import { Role } from '#server/law/people/role.ts';
import type { DoorPolicy } from './door-policy.ts';

const { JUSTICE_STAFF } = Role;

/** 本县设定、专门规定、法规库、专家库、工作日历: who may use their doors. */
export const RULES_POLICY: Readonly<Record<string, DoorPolicy>> = {
  proposePolicyChange: [JUSTICE_STAFF],
  confirmPolicyChange: [JUSTICE_STAFF],
  returnPolicyChange: [JUSTICE_STAFF],
  importWorkCalendar: [JUSTICE_STAFF],
  proposeLawEntry: [JUSTICE_STAFF],
  endLawEntry: [JUSTICE_STAFF],
  confirmLawEntry: [JUSTICE_STAFF],
  returnLawEntry: [JUSTICE_STAFF],
  proposeStatute: [JUSTICE_STAFF],
  endStatute: [JUSTICE_STAFF],
  confirmStatute: [JUSTICE_STAFF],
  returnStatute: [JUSTICE_STAFF],
  enterLibraryExpert: [JUSTICE_STAFF],
  saveLibraryExpert: [JUSTICE_STAFF],
  confirmLibraryExpert: [JUSTICE_STAFF],
  confirmLibraryExperts: [JUSTICE_STAFF],
  proposeLibraryLeave: [JUSTICE_STAFF],
  confirmLibraryLeave: [JUSTICE_STAFF],
  returnLibraryLeave: [JUSTICE_STAFF],
};
