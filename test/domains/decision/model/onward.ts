import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { requirements } from './grounds.ts';
import { last, standing, type State, stepsAnswered, stepsDone } from './state.ts';
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

/** Actions that lead on from each phase, so that a walk makes progress. */
export const ONWARD: Readonly<Partial<Record<DecisionPhase, (state: State) => readonly VerbName[]>>> = {
  [P.INITIATED]: () => ['startDrafting'],
  [P.DRAFTING]: (state) => (state.confirmed ? ['recordActivity'] : ruling(state)),
  [P.CONSULTING]: () => ['finishParticipation', 'finishParticipation', 'recordActivity'],
  [P.REVISING]: (state) => beforeReview(state),
  [P.LEGALITY_REVIEW]: (state) =>
    last(state, R.LEGALITY_RETURN)?.content.supplement
      ? ['resubmitLegality', 'giveLegalityOpinion']
      : [...often('giveLegalityOpinion'), 'requestLegalitySupplement', 'returnLegality'],
  [P.READY_FOR_DISCUSSION]: (state) =>
    state.confirmed ? [...often('scheduleDiscussion'), 'resubmitLegality'] : ruling(state),
  [P.SCHEDULED]: (state) =>
    state.confirmed ? [...often('recordDiscussion'), 'findRiskControllable'] : ruling(state),
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

/** The unit puts its circumstances forward, 司法局 rules. */
const ruling = (state: State): VerbName[] =>
  standing(state, R.FACTS_PROPOSAL).length > 0
    ? ['confirmDecisionFacts', 'confirmDecisionFacts', 'confirmDecisionFacts', 'returnDecisionFacts']
    : ['proposeDecisionFacts'];

function beforeReview(state: State): VerbName[] {
  if (!state.confirmed) return ruling(state);
  const done = stepsDone(state);
  const hearing = requirements(state).find(({ kind }) => kind === S.HEARING);
  if (hearing?.requirement === Requirement.OPTIONAL && !stepsAnswered(state).has(S.HEARING))
    return ['waiveStep'];
  const open = requirements(state)
    .filter(({ kind, requirement }) => requirement === Requirement.REQUIRED && !done.has(kind))
    .flatMap(({ kind }) => STEP_ACTIONS[kind] ?? []);
  if (open.length > 0) return [...open, 'finishParticipation'];
  if (last(state, R.RISK_ASSESSMENT) && !last(state, R.RISK_FINDING)) return ['findRiskControllable'];
  return last(state, R.UNIT_CONSULTATION) ? ['submitLegality'] : ['recordUnitConsultation'];
}
