/**
 * Rules that forbid each action, judged from 国令713号 and from the rows in the tables; nothing of the product's own law
 * is read here.
 */
import { last, stepsDone } from '#test/domains/decision/model/state.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import {
  ORDER,
  PREPARING,
  UNDECIDED,
  alive,
  at,
  carriedOut,
  dropped,
  evaluating,
  expertsUnheard,
  failedAsItWas,
  heard,
  hearingsOpen,
  if_,
  issuable,
  passed,
  ready,
  reviewed,
  signed,
  supplementAsked,
  unanswered,
  unfinished,
  operatorsUnheard,
  unitsUnheard,
  unruled,
  unsolicited,
  withheld,
} from './grounds.ts';
import { assessed, uncompetitive, uncontrolled } from './conclusions.ts';
import { MATTER_FORBIDS } from './matter-oracle.ts';
import { LATE_FORBIDS } from './late-oracle.ts';
import { mayBeHeard, owes, type Owing, hearingNamed } from './law.ts';
import type { Matter } from './matter.ts';
import { opening } from './period.ts';
import type { Told } from './told.ts';

const R = RecordKind;

export type Judge = (matter: Matter, told: Told, today: string) => string[];

/** Actions whose papers have a model of their own (`test/domains/decision/model`): what it allows may still lack a paper. */
export const PAPERS_TOO: ReadonlySet<string> = new Set(['archiveDecision', 'planPublication']);

/** 第二十八条: the draft before the meeting is the one that was reviewed. */
const changedSinceReview = (matter: Matter): boolean => {
  const sent = last(matter, R.LEGALITY_SUBMISSION);
  const file = matter.files.findLast(({ kind }) => kind === ('DRAFT' as never))?.sha256;
  return sent !== null && matter.draft === null && sent.content.draftSha256 !== file;
};

/** Rules of the statute on each action. */
export const FORBIDS: Readonly<Record<string, Judge>> = {
  startDrafting: at('INITIATED'),
  ...MATTER_FORBIDS,
  ...LATE_FORBIDS,
  openRound: opening,
  withdrawRound: (_, { round: one }) => if_(one?.open !== true, ORDER),
  speak: (_, { round: one }) => [...if_(one?.withdrawn === true, ORDER), ...if_(one?.open !== true, 'R-22')],
  answerRound: (_, { round: one, leaves }) => [
    ...if_(one === undefined || one.open || one.answered, ORDER),
    ...if_(leaves === true, 'R-32'),
  ],
  recordActivity: at(...PREPARING),
  recordUnitConsultation: (matter, _, today) => [...at(...PREPARING)(matter), ...unitsUnheard(matter, today)],
  recordExpertReview: (matter) => [...at(...PREPARING)(matter), ...expertsUnheard(matter)],
  recordRiskAssessment: at(...PREPARING),
  recordFairCompetition: (matter, _, today) => [
    ...at(...PREPARING)(matter),
    ...if_(!owes(matter, 'FAIR_COMPETITION'), 'R-45'),
    ...operatorsUnheard(matter, today),
  ],
  findRiskControllable: (matter) => [
    ...at(...UNDECIDED.slice(1))(matter),
    ...if_(assessed(matter) === null, ORDER),
  ],
  waiveStep: (matter, { step = '' }) => [
    ...at(...PREPARING)(matter),
    ...if_(step === 'LEGALITY_REVIEW' || owes(matter, step as Owing), ORDER),
    ...if_(step === 'HEARING' && !mayBeHeard(matter) && !hearingNamed(matter), ORDER),
    ...if_(stepsDone(matter).has(step as never), ORDER),
  ],
  finishParticipation: (matter) => [
    ...at('CONSULTING')(matter),
    ...heard(matter),
    ...unsolicited(matter),
    ...if_(
      unanswered(matter).length > 0 || dropped(matter).length > 0 || hearingsOpen(matter).length > 0,
      'R-32',
    ),
  ],
  submitLegality: (matter) => [
    ...at('REVISING')(matter),
    ...ready(matter),
    ...if_(failedAsItWas(matter), 'R-47'),
  ],
  resubmitLegality: (matter) => [
    ...at('LEGALITY_REVIEW', 'READY_FOR_DISCUSSION', 'SCHEDULED')(matter),
    ...if_(matter.phase === ('LEGALITY_REVIEW' as never) && !supplementAsked(matter), 'R-48'),
    ...ready(matter),
  ],
  requestLegalitySupplement: (matter) => [
    ...at('LEGALITY_REVIEW')(matter),
    ...if_(supplementAsked(matter), 'R-48'),
  ],
  returnLegality: at('LEGALITY_REVIEW'),
  giveLegalityOpinion: (matter) => [
    ...at('LEGALITY_REVIEW')(matter),
    ...if_(supplementAsked(matter), 'R-48'),
  ],
  scheduleDiscussion: (matter, { meeting, asks }) => {
    const before = [
      ...at('READY_FOR_DISCUSSION')(matter),
      ...unruled(matter),
      ...if_(meeting === 'SPECIAL', 'R-52'),
      ...if_(changedSinceReview(matter), 'R-50'),
    ];
    return [...before, ...if_(before.length === 0 && asks === false, 'R-51')];
  },
  recordDiscussion: (matter, { result }) => [
    ...at('SCHEDULED')(matter),
    ...(result === 'APPROVE'
      ? [...unruled(matter), ...unfinished(matter), ...uncontrolled(matter), ...uncompetitive(matter)]
      : []),
  ],
  recordPartyReply: at('APPROVED'),
  recordCongressReply: at('APPROVED'),
  askIssue: (matter) => {
    const asked = matter.approvals.findLast(({ kind }) => kind === 'ISSUE');
    return [...issuable(matter), ...if_(asked?.answer === null || signed(matter), ORDER)];
  },
  issueDecision: (matter) => {
    const before = issuable(matter);
    return [...before, ...if_(before.length === 0 && !signed(matter), 'R-54')];
  },
  planPublication: at('ISSUED'),
  passPaper: (matter) => [
    ...at('ISSUED')(matter),
    ...if_(last(matter, R.PUBLICATION_PLAN) === null || reviewed(matter), ORDER),
  ],
  publishDecision: (matter) => [...at('ISSUED')(matter), ...if_(!passed(matter) || withheld(matter), 'R-74')],
  planWithholding: at('ISSUED'),
  executeUnpublished: (matter) => [
    ...at('ISSUED')(matter),
    ...if_(!passed(matter) || !withheld(matter), 'R-56'),
  ],
  recordOutreach: (matter) =>
    if_(
      !['PUBLISHED', 'EXECUTING', 'SUSPENDED', 'ADJUSTING', 'COMPLETED'].includes(matter.phase) ||
        last(matter, R.PUBLICATION) === null,
      ORDER,
    ),
  startExecution: at('PUBLISHED'),
  reportExecution: at('EXECUTING'),
  suspendDecision: at('EXECUTING'),
  resumeDecision: (matter) => [
    ...at('SUSPENDED', 'ADJUSTING')(matter),
    ...if_(matter.phase === ('ADJUSTING' as never) && matter.successors.some(alive), 'R-62'),
  ],
  completeDecision: (matter) => [...at('EXECUTING')(matter), ...if_(!carriedOut(matter), 'R-59')],
  adjustDecision: (matter, { facts = [] }) => [
    ...at('EXECUTING', 'SUSPENDED')(matter),
    ...if_(facts.includes('LAWFULLY_NOT_PUBLIC'), 'R-13'),
    ...if_(facts.includes('VALID_EARLIER_ASSESSMENT'), 'R-42'),
  ],
  startEvaluation: (matter, { conflict }) => [
    ...at('EXECUTING', 'SUSPENDED', 'COMPLETED')(matter),
    ...if_(evaluating(matter) || conflict === true, 'R-61'),
  ],
  recordEvaluation: (matter, { unheard, papers }) => [
    ...at('EXECUTING', 'SUSPENDED', 'COMPLETED')(matter),
    ...if_(!evaluating(matter) || unheard === true, 'R-61'),
    ...if_(papers === false, 'R-58'),
  ],
  repealDecision: (matter, { discussed, papers }) => [
    ...at('EXECUTING', 'SUSPENDED')(matter),
    ...if_(discussed === false, 'R-62'),
    ...if_(papers === false, 'R-58'),
  ],
  terminateDecision: (matter) => [
    ...at('PROPOSED', 'STUDYING', ...UNDECIDED)(matter),
    ...if_(matter.rounds.some(({ open }) => open) || hearingsOpen(matter).length > 0, 'R-13'),
  ],
  announceHearing: (matter) => [...at(...PREPARING)(matter), ...unruled(matter)],
  cancelHearing: () => [],
  // 第三条第三款: 目录 is adjusted by its own course; what stands under way stops nobody.
  publishEdition: () => [],
  archiveDecision: (matter) => at('COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED')(matter),
  sendUnitInquiries: at(...PREPARING),
  sendVoiceLetters: at(...PREPARING),
  answerVoiceLetter: (_, { letter }, today) => if_((letter?.dueOn ?? '') < today, 'R-12'),
  answerUnitInquiry: (_, { letter }, today) => if_((letter?.dueOn ?? '') < today, 'R-12'),
  askExperts: at(...PREPARING),
};
