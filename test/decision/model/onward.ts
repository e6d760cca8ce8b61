import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { requirements } from './grounds.ts';
import { last, standing, type State, stepsDone } from './state.ts';
import type { VerbName } from './verbs.ts';

const P = DecisionPhase;
const S = DecisionStepKind;
const R = RecordKind;

const STEP_ACTIONS: Partial<Record<DecisionStepKind, VerbName>> = {
  [S.PUBLIC_PARTICIPATION]: 'recordActivity',
  [S.EXPERT_REVIEW]: 'recordExpertReview',
  [S.RISK_ASSESSMENT]: 'recordRiskAssessment',
  [S.FAIR_COMPETITION]: 'recordFairCompetition',
};

const often = (verb: VerbName): VerbName[] => [verb, verb, verb, verb];

/** What would lead on from here, so that a walk gets anywhere at all. */
export const ONWARD: Readonly<Partial<Record<DecisionPhase, (state: State) => readonly VerbName[]>>> = {
  [P.INITIATED]: () => ['startDrafting'],
  [P.DRAFTING]: ({ factsOn }) => (factsOn ? ['recordActivity'] : ['setDecisionFacts', 'recordActivity']),
  [P.CONSULTING]: () => ['finishParticipation', 'finishParticipation', 'recordActivity'],
  [P.REVISING]: (state) => beforeReview(state),
  [P.LEGALITY_REVIEW]: (state) =>
    last(state, R.LEGALITY_RETURN)?.content.supplement
      ? ['resubmitLegality', 'giveLegalityOpinion']
      : [...often('giveLegalityOpinion'), 'requestLegalitySupplement', 'returnLegality'],
  [P.READY_FOR_DISCUSSION]: () => [...often('scheduleDiscussion'), 'resubmitLegality'],
  [P.SCHEDULED]: () => [...often('recordDiscussion'), 'findRiskControllable'],
  [P.APPROVED]: (state) => {
    if (!last(state, R.PARTY_REPORT)) return ['recordPartyReply'];
    const told = !state.facts.includes(DecisionFact.NPC_MATTER) || last(state, R.NPC_REPORT);
    return told ? [...often('issueDecision'), 'recordPartyReply'] : ['recordCongressReply'];
  },
  [P.ISSUED]: (state) => {
    if (!last(state, R.PUBLICATION_PLAN)) return ['planPublication'];
    const review = last(state, R.PUBLICATION_REVIEW);
    if (!review) return [...often('passPaper'), ...often('passPaper'), 'returnPaper'];
    return review.content.passed
      ? [...often('publishDecision'), 'planPublication', 'passPaper']
      : ['planPublication', 'passPaper'];
  },
  [P.PUBLISHED]: () => [...often('startExecution'), 'recordOutreach', 'handOverFile'],
  [P.EXECUTING]: (state) => [reported(state) ? 'completeDecision' : 'reportExecution', ...CARRIED_ON],
  [P.SUSPENDED]: () => ['resumeDecision', 'repealDecision'],
};

const CARRIED_ON: readonly VerbName[] = [
  'completeDecision',
  'reportExecution',
  'suspendDecision',
  'handOverFile',
];
const reported = (state: State) => standing(state, R.EXECUTION_REPORT).length > 0;

function beforeReview(state: State): VerbName[] {
  const done = stepsDone(state);
  const open = requirements(state)
    .filter(({ kind, requirement }) => requirement === Requirement.REQUIRED && !done.has(kind))
    .flatMap(({ kind }) => STEP_ACTIONS[kind] ?? []);
  if (open.length > 0) return [...open, 'finishParticipation'];
  if (last(state, R.RISK_ASSESSMENT) && !last(state, R.RISK_FINDING)) return ['findRiskControllable'];
  return last(state, R.UNIT_CONSULTATION) ? ['submitLegality'] : ['recordUnitConsultation'];
}
