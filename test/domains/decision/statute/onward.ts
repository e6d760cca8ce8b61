import { last, standing, stepsDone } from '#test/domains/decision/model/state.ts';
import type { Seeded } from '#test/domains/decision/model/seeded.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { waiting } from './late-deeds.ts';
import { droppedSteps } from './edition-oracle.ts';
import { standingEntries } from './late-grounds.ts';
import { mayBeHeard, mustSolicit, owes, type Owing } from './law.ts';
import type { Matter } from './matter.ts';
import { assessed } from './conclusions.ts';
import { closed, onThisDraft, pending } from './grounds.ts';

const R = RecordKind;
const often = (...deeds: string[]) => deeds.flatMap((deed) => [deed, deed, deed, deed]);

const EVALUATED = ['startEvaluation', 'recordEvaluation'];

const ruling = (matter: Matter): string[] =>
  pending(matter) ? [...often('confirmDecisionFacts'), 'returnDecisionFacts'] : ['proposeDecisionFacts'];

const answering = ({ rounds }: Matter): string[] =>
  rounds.some(
    (one) => one.opened && !one.answered && !one.open && (!one.withdrawn || one.opinions.length > 0),
  )
    ? often('answerRound')
    : [];

const LETTERS = {
  UNIT: ['sendUnitInquiries', 'answerUnitInquiry', 'treatUnitAnswer', 'recordUnitConsultation'],
  EXPERT: ['askExperts', 'signExpertOpinion', 'treatExpertOpinion', 'recordExpertReview'],
} as const;

const voices = (matter: Matter): string[] => {
  const own = matter.letters.filter(
    (one) => one.askedAs !== 'UNIT' && !one.recalled && onThisDraft(matter, one),
  );
  if (own.length === 0) return ['sendVoiceLetters'];
  const silent = own.some(({ reply }) => reply === null);
  return silent ? [...often('answerVoiceLetter'), 'recordFairCompetition'] : ['recordFairCompetition'];
};

const letters = (matter: Matter, kind: keyof typeof LETTERS): string[] => {
  const own = matter.letters.filter((one) => one.kind === kind && one.askedAs === 'UNIT' && !one.recalled);
  const [send, answer, treat, record] = LETTERS[kind];
  if (own.every(({ interest }) => interest === 'DIRECT')) return [send];
  if (kind === 'EXPERT' && own.some(({ interest }) => interest === null)) return ['declareInterest'];
  if (own.some(({ reply }) => reply === null)) return [...often(answer), record];
  const untreated = own.some(({ treated, reply }) => !treated && reply !== 'AGREE');
  return untreated ? [...often(treat), record] : [record];
};

/** Actions that take a matter on before the review. */
function beforeReview(matter: Matter): string[] {
  if (!matter.confirmed) return [...often(...ruling(matter)), 'submitLegality'];
  const answers = answering(matter);
  if (answers.length > 0) return answers;
  const open = (step: Owing) => owes(matter, step) && !stepsDone(matter).has(step);
  if (mayBeHeard(matter) && !matter.steps.some(({ kind }) => kind === ('HEARING' as never)))
    return ['waiveStep'];
  if (open('HEARING'))
    return matter.hearings.some(({ stage }) => stage !== 'CANCELLED') ? ['holdHearing'] : ['announceHearing'];
  if (open('EXPERT_REVIEW')) return letters(matter, 'EXPERT');
  if (open('RISK_ASSESSMENT')) return ['recordRiskAssessment'];
  if (open('FAIR_COMPETITION')) return voices(matter);
  if (assessed(matter) !== null && !last(matter, R.RISK_FINDING)) return ['findRiskControllable'];
  if (last(matter, R.UNIT_CONSULTATION) === null) return letters(matter, 'UNIT');
  return [];
}

const rounds = (matter: Matter): string[] => {
  const now = matter.rounds.at(-1);
  if (now?.open) return ['speak', 'speak', 'speak', 'withdrawRound', 'terminateDecision', 'announceHearing'];
  return answering(matter);
};
const solicit = (matter: Matter) =>
  mustSolicit(matter) && !matter.rounds.some((one) => one.opened && !one.withdrawn);

/** 依法不予公开: seldom claimed; then reviewed, and claimed anew where what it spoke of was changed. */
function secret({ claim, phase }: Matter, chance: Seeded): string[] {
  if (claim && !claim.reviewed && !claim.changed) return often('reviewNotPublic');
  const again = phase === ('REVISING' as never) && claim?.changed === true;
  return again || (phase === ('DRAFTING' as never) && chance.chance(0.2)) ? ['claimNotPublic'] : [];
}

/** Action that asks for release from steps the catalogue dropped. */
const dropping = (matter: Matter): string[] =>
  droppedSteps(matter).length > 0 ? ['proposeDecisionFacts'] : [];

/** Actions that lead on from where a matter stands, so that a walk makes progress. */
export function onward(matter: Matter, chance: Seeded): readonly string[] {
  const entered = waiting({ matter })
    ? [...often('confirmLateEntry'), 'returnLateEntry']
    : ['proposeLateEntry', ...(standingEntries(matter).length > 0 ? ['correctLateEntry'] : [])];
  const late = matter.since !== null || chance.chance(0.35) ? entered : [];
  const before = () => beforeReview(matter);
  const BY_PHASE: Readonly<Record<string, () => readonly string[]>> = {
    INITIATED: () => ['startDrafting', ...late, 'proposeDecisionFacts', 'tellMatter'],
    DRAFTING: () =>
      matter.confirmed
        ? [
            ...late,
            ...dropping(matter),
            ...secret(matter, chance),
            'openRound',
            'openRound',
            'recordActivity',
            'tellMatter',
          ]
        : [...late, ...often(...ruling(matter)), 'openRound'],
    CONSULTING: () => {
      const now = rounds(matter);
      if (now.length > 0) return now;
      if (!matter.confirmed) return ruling(matter);
      if (solicit(matter)) return ['openRound'];
      return [
        ...late,
        ...dropping(matter),
        ...often('finishParticipation'),
        'recordActivity',
        'openRound',
        ...before(),
      ];
    },
    REVISING: () => {
      const open = [...before(), ...(closed(matter) ? secret(matter, chance) : [])];
      if (open.length > 0) return open;
      if (owes(matter, 'PUBLIC_PARTICIPATION') && !stepsDone(matter).has('PUBLIC_PARTICIPATION'))
        return ['recordActivity', 'openRound'];
      return [...often('submitLegality'), 'bringDraft', 'recordActivity'];
    },
    LEGALITY_REVIEW: () => [
      ...often('giveLegalityOpinion'),
      'requestLegalitySupplement',
      'resubmitLegality',
      'returnLegality',
    ],
    READY_FOR_DISCUSSION: () =>
      matter.confirmed
        ? [...often('scheduleDiscussion'), 'resubmitLegality', 'tellMatter', 'proposeDecisionFacts']
        : [...often(...ruling(matter)), 'scheduleDiscussion'],
    SCHEDULED: () => {
      if (!matter.confirmed) return [...often(...ruling(matter)), 'recordDiscussion'];
      return [...often('recordDiscussion'), 'findRiskControllable', 'proposeDecisionFacts'];
    },
    APPROVED: () => {
      if (last(matter, R.PARTY_REPORT) === null) return ['recordPartyReply'];
      if (owes(matter, 'NPC_REPORT') && last(matter, R.NPC_REPORT) === null) return ['recordCongressReply'];
      return [
        ...entered.slice(matter.since === null ? 9 : 0),
        'recordPartyReply',
        'recordCongressReply',
        ...often('askIssue', 'signIssue', 'issueDecision'),
      ];
    },
    ISSUED: () => {
      if (!owes(matter, 'PUBLICATION'))
        return ['planWithholding', 'passPaper', 'passPaper', 'executeUnpublished'];
      if (last(matter, R.PUBLICATION_PLAN) === null) return ['planPublication'];
      return ['planPublication', ...often('passPaper', 'publishDecision')];
    },
    PUBLISHED: () => [...often('startExecution'), 'recordOutreach'],
    EXECUTING: () => [
      standing(matter, R.EXECUTION_REPORT).length > 0 ? 'completeDecision' : 'reportExecution',
      'adjustDecision',
      'adjustDecision',
      'suspendDecision',
      'recordOutreach',
      ...EVALUATED,
    ],
    SUSPENDED: () => ['resumeDecision', 'repealDecision', 'adjustDecision', ...EVALUATED],
    ADJUSTING: () => ['resumeDecision'],
  };
  return BY_PHASE[matter.phase]?.() ?? ['archiveDecision'];
}
