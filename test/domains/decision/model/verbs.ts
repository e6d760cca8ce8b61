import { type DecisionAction, rolesFor } from '#server/law/decision/decision-course.ts';
import { Role } from '#server/law/people/role.ts';

/** An action at the door: its arguments besides id and version, and whose it is. */
export interface Verb {
  args: Readonly<Record<string, string>>;
  roles: readonly Role[];
}

const UNIT = [Role.UNIT_STAFF, Role.UNIT_LEAD];
const WARNS = { acknowledged: '[AcknowledgementInput!]!' };
const verb = (roles: readonly Role[], args: Record<string, string>): Verb => ({ roles, args });
const by = (event: DecisionAction, args: Record<string, string>) => verb(rolesFor(event), args);

/** Every action on a decision that was started. */
export const VERBS = {
  startDrafting: by('startDrafting', { researchRecord: 'Text!' }),
  proposeDecisionFacts: verb(UNIT, { input: 'FactProposalInput!' }),
  confirmDecisionFacts: verb([Role.JUSTICE_STAFF], { added: '[CircumstanceInput!]!' }),
  returnDecisionFacts: verb([Role.JUSTICE_STAFF], { reason: 'Text!' }),
  recordUnitConsultation: verb(UNIT, { input: 'UnitConsultationsInput!' }),
  recordActivity: verb(UNIT, { input: 'ActivityInput!' }),
  recordExpertReview: verb(UNIT, { input: 'ExpertRecordInput!', ...WARNS }),
  recordRiskAssessment: verb(UNIT, { input: 'RiskReportInput!', ...WARNS }),
  findRiskControllable: verb([Role.GOV_LEADER], { input: 'RiskFindingInput!' }),
  recordFairCompetition: verb([Role.MARKET_SUPERVISION], { input: 'CompetitionRecordInput!', ...WARNS }),
  waiveStep: verb([Role.UNIT_LEAD], { input: 'StepWaiverInput!' }),
  finishParticipation: by('finishParticipation', WARNS),
  submitLegality: by('submitLegality', { input: 'LegalitySubmissionInput!', ...WARNS }),
  resubmitLegality: by('resubmitLegality', { input: 'LegalitySubmissionInput!', ...WARNS }),
  requestLegalitySupplement: by('requestSupplement', { reason: 'Text!' }),
  returnLegality: by('returnLegality', { reason: 'Text!' }),
  giveLegalityOpinion: by('passLegality', { input: 'LegalityOpinionInput!' }),
  scheduleDiscussion: by('schedule', { input: 'DiscussionScheduleInput!', ...WARNS }),
  recordDiscussion: by('approve', { input: 'DiscussionInput!', ...WARNS }),
  recordPartyReply: by('recordPartyReply', { input: 'UpwardReportInput!' }),
  recordCongressReply: by('recordCongressReply', { input: 'UpwardReportInput!' }),
  issueDecision: by('issue', { input: 'IssueInput!' }),
  planPublication: by('publish', { input: 'PublicationPlanInput!' }),
  passPaper: verb([Role.SECRECY_REVIEWER], { kind: 'PaperKind!' }),
  returnPaper: verb([Role.SECRECY_REVIEWER], { kind: 'PaperKind!', reason: 'Text!' }),
  publishDecision: by('publish', WARNS),
  recordOutreach: by('publish', { input: 'OutreachInput!' }),
  startExecution: by('startExecution', { input: 'ExecutionStartInput!', ...WARNS }),
  reportExecution: by('reportExecution', { input: 'ExecutionReportInput!' }),
  suspendDecision: by('suspend', { input: 'SuspensionInput!' }),
  resumeDecision: by('resume', { input: 'ReasonedInput!' }),
  completeDecision: by('complete', { input: 'ReasonedInput!' }),
  repealDecision: by('repeal', { input: 'RepealInput!' }),
  terminateDecision: by('terminate', { reason: 'Text!' }),
  handOverFile: by('handOver', { input: 'ArchiveInput!', ...WARNS }),
  archiveDecision: by('archive', { input: 'ArchiveInput!', ...WARNS }),
} satisfies Record<string, Verb>;

export type VerbName = keyof typeof VERBS;
export const VERB_NAMES = Object.keys(VERBS) as VerbName[];

export const acknowledges = (name: VerbName) => 'acknowledged' in VERBS[name].args;

/** The text of the mutation. */
export const textOf = (name: VerbName): string => {
  const args = Object.entries<string>(VERBS[name].args);
  const declared = args.map(([arg, type]) => `, $${arg}: ${type}`).join('');
  const passed = args.map(([arg]) => `, ${arg}: $${arg}`).join('');
  return `mutation($id: ID!, $version: Int!${declared}) {
    result: ${name}(id: $id, version: $version${passed}) { __typename
      ... on Refusal { findings { code severity } } } }`;
};
