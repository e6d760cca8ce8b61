import { offerOf } from '#schema/kernel/offer.ts';

/** Actions on a decision from its issue to its archive (执行可办事项). */
export const ExecutionOffer = offerOf('Execution', '执行可办事项', [
  'issueDecision',
  'planPublication',
  'planWithholding',
  'reviewPublication',
  'publishDecision',
  'executeUnpublished',
  'recordOutreach',
  'startExecution',
  'reportExecution',
  'reportProblem',
  'suspendDecision',
  'resumeDecision',
  'completeDecision',
  'repealDecision',
  'terminateDecision',
  'startEvaluation',
  'adjustDecision',
  'recordEvaluation',
  'handOverFile',
  'archiveDecision',
]);
