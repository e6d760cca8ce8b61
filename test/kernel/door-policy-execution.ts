import { Role } from '#server/law/people/role.ts';

const { ARCHIVIST, EXECUTING_UNIT, GOV_LEADER, GOV_OFFICE_STAFF, HEAD_OF_GOVERNMENT, SECRECY_REVIEWER } =
  Role;

/** Who may use the doors from the issue of a decision to its archive (印发、公布、执行、归档). */
export const EXECUTION_POLICY: Readonly<Record<string, readonly Role[]>> = {
  issueDecision: [HEAD_OF_GOVERNMENT, GOV_OFFICE_STAFF],
  planPublication: [GOV_OFFICE_STAFF],
  planWithholding: [GOV_OFFICE_STAFF],
  publishDecision: [GOV_OFFICE_STAFF],
  executeUnpublished: [GOV_OFFICE_STAFF],
  recordOutreach: [GOV_OFFICE_STAFF],
  startExecution: [GOV_OFFICE_STAFF],
  reportExecution: [EXECUTING_UNIT, GOV_OFFICE_STAFF],
  reportProblem: [EXECUTING_UNIT, GOV_OFFICE_STAFF],
  linkDeed: [EXECUTING_UNIT, GOV_OFFICE_STAFF],
  reviewDeed: [SECRECY_REVIEWER],
  suspendDecision: [HEAD_OF_GOVERNMENT],
  resumeDecision: [HEAD_OF_GOVERNMENT],
  completeDecision: [GOV_OFFICE_STAFF],
  repealDecision: [HEAD_OF_GOVERNMENT],
  terminateDecision: [GOV_LEADER],
  recordEvaluation: [GOV_OFFICE_STAFF],
  startEvaluation: [GOV_OFFICE_STAFF],
  adjustDecision: [HEAD_OF_GOVERNMENT],
  handOverFile: [ARCHIVIST],
  archiveDecision: [ARCHIVIST],
};
