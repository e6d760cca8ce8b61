/** Which rule forbids a deed, told from 国令713号 and from what lies in the tables; nothing of the product's own law is read here. */
import { last, standing, stepsDone } from '#test/decision/model/state.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import {
  daysOf,
  lastDayOf,
  mayBeHeard,
  mustSolicit,
  neverShorter,
  owes,
  type Owing,
  TAKES_AWAY,
} from './law.ts';
import type { Matter, RoundRow } from './matter.ts';

/** Not at this place of the course (第十条至第三十七条): any refusal will do, since the rule at stake is the order itself. */
export const ORDER = '次序';

const R = RecordKind;
const if_ = (holds: boolean, rule: string): string[] => (holds ? [rule] : []);

export const PREPARING = ['DRAFTING', 'CONSULTING', 'REVISING'];
export const UNDECIDED = ['INITIATED', ...PREPARING, 'LEGALITY_REVIEW', 'READY_FOR_DISCUSSION', 'SCHEDULED'];
const at =
  (...phases: readonly string[]) =>
  ({ phase }: Matter): string[] =>
    if_(!phases.includes(phase), ORDER);

/** Put forward and not ruled on. */
export const pending = ({ records }: Matter): boolean =>
  records.findLast(({ kind }) => ([R.FACTS_PROPOSAL, R.FACTS, R.FACTS_RETURN] as string[]).includes(kind))
    ?.kind === R.FACTS_PROPOSAL;

/** Held against 第十四条、第十八条: heard, and what was said answered. */
const unanswered = ({ rounds }: Matter): RoundRow[] =>
  rounds.filter(({ opened, withdrawn, answered }) => opened && !withdrawn && !answered);
const dropped = ({ rounds }: Matter): RoundRow[] =>
  rounds.filter(({ withdrawn, answered, opinions }) => withdrawn && !answered && opinions.length > 0);
const hearingsOpen = ({ hearings }: Matter) =>
  hearings.filter(({ stage }) => !['REPORT_PUBLISHED', 'CANCELLED'].includes(stage));

/** The ways in which the public was heard; a late solicitation that fell short does not count (第十五条). */
const ways = (matter: Matter): string[] => [
  ...matter.rounds.filter((one) => one.opened && !one.withdrawn).map(() => 'PUBLIC_SOLICITATION'),
  ...standing(matter, R.ACTIVITY)
    .filter(({ content }) => (content.solicitation?.shortfalls.length ?? 0) === 0)
    .map(({ content }) => content.method),
  ...(stepsDone(matter).has('HEARING' as never) ? ['HEARING'] : []),
];
const grouped = (matter: Matter) =>
  standing(matter, R.ACTIVITY).some(({ content }) => content.groups.length > 0);

const heard = (matter: Matter): string[] => [
  ...if_(ways(matter).length === 0, 'R-14'),
  ...if_(matter.facts.includes('AFFECTS_SPECIFIC_GROUPS' as never) && !grouped(matter), 'R-14'),
];

const unsolicited = (matter: Matter) =>
  if_(
    mustSolicit(matter) && ways(matter).length > 0 && !ways(matter).includes('PUBLIC_SOLICITATION'),
    'R-14',
  );

const BEFORE_REVIEW: readonly (readonly [Owing, string])[] = [
  ['PUBLIC_PARTICIPATION', 'R-13'],
  ['HEARING', 'R-26'],
  ['EXPERT_REVIEW', 'R-38'],
  ['RISK_ASSESSMENT', 'R-42'],
  ['FAIR_COMPETITION', 'R-45'],
];
const unfinished = (matter: Matter): string[] =>
  BEFORE_REVIEW.filter(([step]) => owes(matter, step) && !stepsDone(matter).has(step as never)).map(
    ([, rule]) => rule,
  );
const waived = ({ steps }: Matter, step: string) =>
  steps.some(
    ({ kind, status }) => kind === (step as never) && status !== 'PENDING' && status !== 'IN_PROGRESS',
  );

/** 第十三条: whoever is silent agrees once the day that they were given is over; who disagrees is told why not, or agrees after all. */
const unitsUnheard = ({ letters }: Matter, today: string): string[] => {
  const asked = letters.filter(({ kind, recalled }) => kind === 'UNIT' && !recalled);
  const open = asked.filter(
    ({ reply, dueOn, treated, settled }) =>
      (reply === null && dueOn >= today) || (reply === 'DISAGREE' && !treated && !settled),
  );
  return if_(asked.length === 0 || open.length > 0, 'R-12');
};

/** 第十九条、第二十条: somebody without an interest of their own argued it, and each of their opinions was taken up. */
const expertsUnheard = ({ letters }: Matter): string[] => {
  const argued = letters.filter((one) => one.kind === 'EXPERT' && !one.recalled && one.reply !== null);
  return if_(argued.length === 0 || argued.some(({ treated }) => !treated), ORDER);
};

const unruled = ({ confirmed }: Matter) => if_(!confirmed, 'R-38');

/** 第二十二条、第二十四条. */
const uncontrolled = (matter: Matter): string[] => {
  const assessment = last(matter, R.RISK_ASSESSMENT);
  const finding = last(matter, R.RISK_FINDING)?.content;
  const found = assessment !== null && finding?.assessmentId === assessment.id && finding.riskControllable;
  return if_((assessment !== null || owes(matter, 'RISK_ASSESSMENT')) && !found, 'R-44');
};
/** 第二十九条. */
const uncompetitive = (matter: Matter): string[] => {
  const conclusion = last(matter, R.FAIR_COMPETITION)?.content.conclusion;
  return if_(
    (conclusion !== undefined || owes(matter, 'FAIR_COMPETITION')) &&
      (conclusion === undefined || conclusion === ('FAILED' as never)),
    'R-45',
  );
};

const ready = (matter: Matter): string[] => {
  const units = last(matter, R.UNIT_CONSULTATION);
  return [
    ...unruled(matter),
    ...unfinished(matter),
    ...if_(mayBeHeard(matter) && !waived(matter, 'HEARING'), 'R-26'),
    ...if_(unanswered(matter).length > 0, 'R-34'),
    ...if_(dropped(matter).length > 0 || hearingsOpen(matter).length > 0, 'R-32'),
    ...heard(matter),
    ...if_(units === null, 'R-12'),
  ];
};

/** 第二十五条、第二十八条: what was found unlawful does not come back as it was. */
const failedAsItWas = (matter: Matter): boolean => {
  const [sent, opinion] = [last(matter, R.LEGALITY_SUBMISSION), last(matter, R.LEGALITY_OPINION)];
  const file = matter.files.findLast(({ kind }) => kind === ('DRAFT' as never))?.sha256 ?? '';
  const order = matter.records.map(({ id }) => id);
  return (
    opinion?.content.outcome === ('FAIL' as never) &&
    order.indexOf(opinion.id) > order.indexOf(sent?.id ?? '') &&
    sent?.content.draftSha256 === file &&
    (sent.content.draft?.digest ?? null) === matter.draft
  );
};

const supplementAsked = (matter: Matter): boolean => {
  const order = matter.records.map(({ kind }) => kind);
  const asked = matter.records.findLastIndex(
    ({ kind, content }) =>
      kind === R.LEGALITY_RETURN && (content as { supplement?: boolean }).supplement === true,
  );
  return asked > order.lastIndexOf(R.LEGALITY_SUBMISSION);
};

const sinceApproval = (matter: Matter, kind: typeof R.PARTY_REPORT | typeof R.NPC_REPORT) => {
  const order = matter.records.map(({ id }) => id);
  const report = last(matter, kind);
  const after = order.indexOf(report?.id ?? '') > order.indexOf(last(matter, R.DISCUSSION)?.id ?? '');
  return report && after ? report.content.reply : null;
};
const reported = (matter: Matter): string[] => [
  ...if_(sinceApproval(matter, R.PARTY_REPORT) !== ('AGREED' as never), 'R-54'),
  ...if_(owes(matter, 'NPC_REPORT') && sinceApproval(matter, R.NPC_REPORT) !== ('AGREED' as never), 'R-55'),
];
const issuable = (matter: Matter) => [
  ...at('APPROVED')(matter),
  ...reported(matter),
  ...uncontrolled(matter),
  ...uncompetitive(matter),
];
/** The head of government signed this text, as it was approved (第三十条). */
const signed = (matter: Matter) => {
  const approval = matter.approvals.findLast(({ kind }) => kind === 'ISSUE');
  const discussed = last(matter, R.DISCUSSION)?.content;
  const text = matter.draft ?? discussed?.draftSha256 ?? '';
  return approval?.answer === 'APPROVED' && approval.digests.includes(text);
};

/** What a deed says of itself, as far as the statute looks at it. */
export interface Told {
  fact?: string | undefined;
  silent?: boolean;
  drops?: boolean;
  round?: RoundRow;
  closesOn?: string;
  reason?: boolean;
  approved?: boolean;
  leaves?: boolean;
  result?: string;
  meeting?: string;
  facts?: readonly string[];
  tooNew?: boolean;
  step?: string | undefined;
  letter?: { dueOn: string; reply: string | null };
  [more: string]: unknown;
}

type Judge = (matter: Matter, told: Told, today: string) => string[];

const round = (matter: Matter, { closesOn = '', reason, approved }: Told, today: string): string[] => {
  const short = daysOf(today, lastDayOf(closesOn)) < 30;
  return [
    ...at(...PREPARING)(matter),
    ...unruled(matter),
    ...if_(short && neverShorter(matter), 'R-04'),
    ...if_(short && !neverShorter(matter) && reason !== true, 'R-17'),
    ...if_(short && !neverShorter(matter) && reason === true && approved !== true, 'R-18'),
  ];
};

/** Deeds whose papers have a model of their own (`test/decision/model`): what it allows may still lack a paper. */
export const PAPERS_TOO: ReadonlySet<string> = new Set(['archiveDecision', 'planPublication']);

/** Everything that the statute says of each deed. */
export const FORBIDS: Readonly<Record<string, Judge>> = {
  startDrafting: at('INITIATED'),
  proposeDecisionFacts: (matter, { fact, silent }) => [
    ...at(...UNDECIDED)(matter),
    ...if_(fact === 'LAWFULLY_NOT_PUBLIC', 'R-13'),
    ...if_(fact === 'VALID_EARLIER_ASSESSMENT', 'R-42'),
    ...if_(silent === true, 'R-38'),
  ],
  confirmDecisionFacts: (matter, { fact }) => [
    ...(pending(matter) ? at(...UNDECIDED)(matter) : [ORDER]),
    ...if_(fact !== undefined && TAKES_AWAY.includes(fact), 'R-38'),
  ],
  returnDecisionFacts: (matter) => (pending(matter) ? at(...UNDECIDED)(matter) : [ORDER]),
  tellMatter: (matter, { drops }) => [
    ...at(...UNDECIDED)(matter),
    ...if_(!matter.outside, ORDER),
    ...if_(drops === true, 'R-04'),
  ],
  openRound: round,
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
  recordFairCompetition: (matter) => [
    ...at(...PREPARING)(matter),
    ...if_(!owes(matter, 'FAIR_COMPETITION'), 'R-45'),
  ],
  findRiskControllable: (matter) => [
    ...at(...UNDECIDED.slice(1))(matter),
    ...if_(last(matter, R.RISK_ASSESSMENT) === null, ORDER),
  ],
  waiveStep: (matter, { step = '' }) => [
    ...at(...PREPARING)(matter),
    ...if_(step === 'LEGALITY_REVIEW' || owes(matter, step as Owing), ORDER),
    ...if_(step === 'HEARING' && !mayBeHeard(matter), ORDER),
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
  scheduleDiscussion: (matter, { meeting }) => [
    ...at('READY_FOR_DISCUSSION')(matter),
    ...unruled(matter),
    ...if_(meeting === 'SPECIAL', 'R-52'),
  ],
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
  publishDecision: (matter) => [...at('ISSUED')(matter), ...if_(!passed(matter), 'R-74')],
  recordOutreach: (matter) =>
    if_(
      !['PUBLISHED', 'EXECUTING', 'SUSPENDED', 'COMPLETED', 'ADJUSTING', 'REPEALED'].includes(matter.phase),
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
  repealDecision: (matter, { discussed, papers }) => [
    ...at('EXECUTING', 'SUSPENDED')(matter),
    ...if_(discussed === false || papers === false, 'R-62'),
  ],
  terminateDecision: (matter) => [
    ...at('PROPOSED', 'STUDYING', ...UNDECIDED)(matter),
    ...if_(matter.rounds.some(({ open }) => open) || hearingsOpen(matter).length > 0, 'R-13'),
  ],
  announceHearing: at(...PREPARING),
  cancelHearing: () => [],
  archiveDecision: (matter) => at('COMPLETED', 'REPEALED', 'REJECTED', 'TERMINATED')(matter),
  proposeLateEntry: (matter, { step, tooNew }) => [
    ...at(...UNDECIDED, 'APPROVED')(matter),
    ...if_((step !== 'START' && !lateTold(matter, 'START')) || tooNew === true, 'R-58'),
  ],
  confirmLateEntry: (matter, { step = '', told }) => [
    ...if_(told === null, 'R-58'),
    ...at(...(LATE_AT[step] ?? [...UNDECIDED, 'APPROVED']))(matter),
  ],
  returnLateEntry: (_, { told }) => if_(told === null, 'R-58'),
  sendUnitInquiries: (matter) => [
    ...at(...PREPARING)(matter),
    ...if_(matter.draft === null && false, 'R-12'),
  ],
  answerUnitInquiry: (_, { letter }, today) => if_((letter?.dueOn ?? '') < today, 'R-12'),
  askExperts: at(...PREPARING),
};

const LATE_AT: Readonly<Record<string, readonly string[]>> = {
  RESEARCH: ['INITIATED'],
  UNIT_CONSULTATION: PREPARING,
  SOLICITATION: PREPARING,
};
const lateTold = ({ records }: Matter, step: string): boolean =>
  records.some(
    ({ kind, content }) =>
      kind === R.LATE_ENTRY && (content as { place?: { step: string } }).place?.step === step,
  );
const alive = ({ phase }: { phase: string }) => !['TERMINATED', 'REJECTED', 'ARCHIVED'].includes(phase);
const carriedOut = (matter: Matter) =>
  matter.executingUnitIds.every((unit) =>
    standing(matter, R.EXECUTION_REPORT).some(
      ({ content }) => content.unit.id === unit && content.kind === ('COMPLETION' as never),
    ),
  );
const reviewOf = (matter: Matter) => {
  const [plan, review] = [last(matter, R.PUBLICATION_PLAN), last(matter, R.PUBLICATION_REVIEW)];
  return review && plan && review.content.submissionId === plan.id ? review.content.passed : null;
};
const reviewed = (matter: Matter) => reviewOf(matter) !== null;
const passed = (matter: Matter) => reviewOf(matter) === true;
