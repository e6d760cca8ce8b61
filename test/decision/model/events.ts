import type { DecisionEvent } from '#server/law/decision-course.ts';
import { DecisionPhase } from '#server/law/decision-phase.ts';
import { RecordKind } from '#server/law/decision-record.ts';
import type { DiscussionResult } from '#server/law/discussion-minutes.ts';
import { ReportReply } from '#server/law/issuing.ts';
import type { LegalityOutcome } from '#server/law/legality-opinion.ts';
import { last, type State } from './state.ts';
import type { VerbName } from './verbs.ts';

const P = DecisionPhase;
const R = RecordKind;

const LEGALITY: Record<LegalityOutcome, DecisionEvent> = {
  PASS: 'passLegality',
  FAIL: 'failLegality',
  NO_CLEAR_RULE: 'noClearRule',
};
const DISCUSSION: Record<DiscussionResult, DecisionEvent> = {
  APPROVE: 'approve',
  REJECT: 'reject',
  DEFER: 'defer',
  REWORK: 'rework',
};

/** Which event of the table a deed was, read from what it left on record; null for a record that leads nowhere. */
export const EVENTS: Partial<Record<VerbName, (after: State, before: State) => DecisionEvent | null>> = {
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
