import { Role } from '#server/law/people/role.ts';
import type { DoorPolicy } from './door-policy.ts';

const { EXECUTING_UNIT, GOV_OFFICE_STAFF, JUSTICE_STAFF, UNIT_LEAD, UNIT_STAFF } = Role;
const UNIT_AND_OFFICE = [UNIT_STAFF, UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF];
const CONFIRMING = [UNIT_LEAD, EXECUTING_UNIT, GOV_OFFICE_STAFF];

/** 留言、执行反映、年度报告、舆情回应: who may use their doors. */
export const CASEWORK_POLICY: Readonly<Record<string, DoorPolicy>> = {
  submitCase: 'anyone',
  recordCase: UNIT_AND_OFFICE,
  assignCase: UNIT_AND_OFFICE,
  draftCaseAnswer: UNIT_AND_OFFICE,
  confirmCaseAnswer: CONFIRMING,
  returnCaseAnswer: CONFIRMING,
  takeCaseStep: UNIT_AND_OFFICE,
  endCaseStep: UNIT_AND_OFFICE,
  decideExtension: CONFIRMING,
  fileCase: UNIT_AND_OFFICE,
  correctCase: 'anyone',
  draftPublicText: UNIT_AND_OFFICE,
  passCase: UNIT_AND_OFFICE,
  publishCase: CONFIRMING,
  takeDownCase: CONFIRMING,
  reviewTakedown: [GOV_OFFICE_STAFF],
  revealCase: UNIT_AND_OFFICE,
  savePolicyInterpreter: [UNIT_LEAD, GOV_OFFICE_STAFF],
  savePlanTask: [GOV_OFFICE_STAFF],
  removePlanTask: [GOV_OFFICE_STAFF],
  publishPlanTasks: [GOV_OFFICE_STAFF],
  reportPlanTask: [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF, JUSTICE_STAFF],
  reviewPlanTask: [GOV_OFFICE_STAFF],
  withdrawPlanTask: [GOV_OFFICE_STAFF],
  writeAnnualReport: [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF, JUSTICE_STAFF],
  publishAnnualReport: [UNIT_LEAD, GOV_OFFICE_STAFF, JUSTICE_STAFF],
  returnAnnualReport: [UNIT_LEAD, GOV_OFFICE_STAFF, JUSTICE_STAFF],
  registerConcern: [GOV_OFFICE_STAFF],
  handOverConcern: [GOV_OFFICE_STAFF],
  judgeConcern: [GOV_OFFICE_STAFF],
  linkConcernPress: [GOV_OFFICE_STAFF],
  endConcern: [GOV_OFFICE_STAFF],
  draftConcernResponse: [UNIT_STAFF, UNIT_LEAD, GOV_OFFICE_STAFF],
  publishConcernResponse: [UNIT_LEAD, GOV_OFFICE_STAFF],
  returnConcernResponse: [UNIT_LEAD, GOV_OFFICE_STAFF],
};
