import type { DecisionAction } from '#server/law/decision/decision-course.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import { ReportReply } from '#server/law/execution/issuing.ts';
import type { LegalityOutcome } from '#server/law/procedure/legality-opinion.ts';
import { last, type State } from './state.ts';
import type { VerbName } from './verbs.ts';

const P = DecisionPhase;
const R = RecordKind;

const LEGALITY: Record<LegalityOutcome, DecisionAction> = {
  PASS: 'passLegality',
  FAIL: 'failLegality',
  NO_CLEAR_RULE: 'noClearRule',
};
const DISCUSSION: Record<DiscussionResult, DecisionAction> = {
  APPROVE: 'approve',
  REJECT: 'reject',
  DEFER: 'defer',
  REWORK: 'rework',
};

/** Event of the table for each action, read from the record it left; null for a record that leads nowhere. */
export const EVENTS: Partial<Record<VerbName, (after: State, before: State) => DecisionAction | null>> = {
  startDrafting: () => 'startDrafting',
  recordActivity: (after, before) => {
    if (after.phase === before.phase) return null;
    return before.phase === P.DRAFTING ? 'openParticipation' : 'reopenParticipation';
  },
  finishParticipation: () => 'finishParticipation',
  submitLegality: () => 'submitLegality',
  resubmitLegality: () => 'resubmitLegality',
  requestLegalitySupplement: () => 'requestSupplement',
  returnLegality: () => 'returnLegality',
  giveLegalityOpinion: (after) => {
    const outcome = last(after, R.LEGALITY_OPINION)?.content.outcome;
    return outcome ? LEGALITY[outcome] : null;
  },
  scheduleDiscussion: () => 'schedule',
  recordDiscussion: (after) => {
    const result = last(after, R.DISCUSSION)?.content.result;
    return result ? DISCUSSION[result] : null;
  },
  recordPartyReply: (after) =>
    last(after, R.PARTY_REPORT)?.content.reply === ReportReply.REFUSED
      ? 'recordPartyRefusal'
      : 'recordPartyReply',
  recordCongressReply: (after) =>
    last(after, R.NPC_REPORT)?.content.reply === ReportReply.REFUSED
      ? 'recordCongressRefusal'
      : 'recordCongressReply',
  issueDecision: () => 'issue',
  publishDecision: () => 'publish',
  startExecution: () => 'startExecution',
  reportExecution: () => 'reportExecution',
  suspendDecision: () => 'suspend',
  resumeDecision: () => 'resume',
  completeDecision: () => 'complete',
  repealDecision: () => 'repeal',
  terminateDecision: () => 'terminate',
  handOverFile: () => 'handOver',
  archiveDecision: () => 'archive',
};
