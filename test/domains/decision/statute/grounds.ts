/**
 * Requirements of the statute at each gate, read from the raw rows (国令713号第八条至第三十七条); nothing of the product's own law
 * is read here.
 */
import { last, standing, stepsDone } from '#test/domains/decision/model/state.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { mayBeHeard, mustSolicit, owes, type Owing } from './law.ts';
import { uncompetitive, uncontrolled, unjudged } from './conclusions.ts';
import type { LetterRow, Matter, RoundRow } from './matter.ts';

/** Not at this place of the course (第十条至第三十七条), where every refusal will do, since the rule at stake is the order itself. */
export const ORDER = '次序';

const R = RecordKind;
export const if_ = (holds: boolean, rule: string): string[] => (holds ? [rule] : []);

export const PREPARING = ['DRAFTING', 'CONSULTING', 'REVISING'];
export const UNDECIDED = ['INITIATED', ...PREPARING, 'LEGALITY_REVIEW', 'READY_FOR_DISCUSSION', 'SCHEDULED'];
export const at =
  (...phases: readonly string[]) =>
  ({ phase }: Matter): string[] =>
    if_(!phases.includes(phase), ORDER);

/** Put forward and not ruled on. */
export const pending = ({ records }: Matter): boolean =>
  records.findLast(({ kind }) => ([R.FACTS_PROPOSAL, R.FACTS, R.FACTS_RETURN] as string[]).includes(kind))
    ?.kind === R.FACTS_PROPOSAL;

/** Held against 第十四条、第十八条: heard, and what was said answered. */
export const unanswered = ({ rounds }: Matter): RoundRow[] =>
  rounds.filter(({ opened, withdrawn, answered }) => opened && !withdrawn && !answered);
export const dropped = ({ rounds }: Matter): RoundRow[] =>
  rounds.filter(({ withdrawn, answered, opinions }) => withdrawn && !answered && opinions.length > 0);
export const hearingsOpen = ({ hearings }: Matter) =>
  hearings.filter(({ stage }) => !['REPORT_PUBLISHED', 'CANCELLED'].includes(stage));

/** The ways in which the public was heard; a late solicitation that fell short does not count (第十五条). */
export const ways = (matter: Matter): string[] => [
  ...matter.rounds.filter((one) => one.opened && !one.withdrawn).map(() => 'PUBLIC_SOLICITATION'),
  ...standing(matter, R.ACTIVITY)
    .filter(({ content }) => (content.solicitation?.shortfalls.length ?? 0) === 0)
    .map(({ content }) => content.method),
  ...(stepsDone(matter).has('HEARING') ? ['HEARING'] : []),
];
export const grouped = (matter: Matter) =>
  standing(matter, R.ACTIVITY).some(({ content }) => content.groups.length > 0);

/** 第十四条: what lawfully stays closed is heard by nobody. */
export const closed = ({ facts }: Pick<Matter, 'facts'>) => facts.includes('LAWFULLY_NOT_PUBLIC');

export const heard = (matter: Matter): string[] => [
  ...if_(ways(matter).length === 0, 'R-14'),
  ...if_(matter.facts.includes('AFFECTS_SPECIFIC_GROUPS') && !grouped(matter), 'R-14'),
];

export const unsolicited = (matter: Matter) =>
  if_(
    mustSolicit(matter) && ways(matter).length > 0 && !ways(matter).includes('PUBLIC_SOLICITATION'),
    'R-14',
  );

export const BEFORE_REVIEW: readonly (readonly [Owing, string])[] = [
  ['PUBLIC_PARTICIPATION', 'R-13'],
  ['HEARING', 'R-26'],
  ['EXPERT_REVIEW', 'R-38'],
  ['RISK_ASSESSMENT', 'R-42'],
  ['FAIR_COMPETITION', 'R-45'],
];
export const unfinished = (matter: Matter): string[] =>
  BEFORE_REVIEW.filter(([step]) => owes(matter, step) && !stepsDone(matter).has(step as never)).map(
    ([, rule]) => rule,
  );
export const waived = ({ steps }: Matter, step: string) =>
  steps.some(
    ({ kind, status }) => kind === (step as never) && status !== 'PENDING' && status !== 'IN_PROGRESS',
  );

/**
 * 第十三条: a silent unit agrees once its due day is over; one that disagrees is given the reasons why not, or agrees after
 * all.
 */
export const unitsUnheard = ({ letters }: Matter, today: string): string[] => {
  const asked = letters.filter(
    ({ kind, askedAs, recalled }) => kind === 'UNIT' && askedAs === 'UNIT' && !recalled,
  );
  const open = asked.filter(
    ({ reply, dueOn, treated, settled }) =>
      (reply === null && dueOn >= today) || (reply === 'DISAGREE' && !treated && !settled),
  );
  return if_(asked.length === 0 || open.length > 0, 'R-12');
};

/** Whether a letter was on this draft; what a paper alone said is not compared. */
export const onThisDraft = ({ draft }: Matter, { digest }: LetterRow): boolean =>
  draft === null || digest === draft;

/** 公平竞争审查条例第十六条: an operator answered on this draft by the day of the review. */
export const operatorsUnheard = (matter: Matter, today: string): string[] => {
  const operators = matter.letters.filter((one) => one.askedAs === 'OPERATOR' && onThisDraft(matter, one));
  return if_(!operators.some(({ repliedOn }) => (repliedOn ?? '9999') <= today), 'R-45');
};

/** 第十九条、第二十条: somebody without an interest of their own argued it, and each of their opinions was taken up. */
export const expertsUnheard = ({ letters }: Matter): string[] => {
  const argued = letters.filter((one) => one.kind === 'EXPERT' && !one.recalled && one.reply !== null);
  return if_(argued.length === 0 || argued.some(({ treated }) => !treated), ORDER);
};

export const unruled = ({ confirmed }: Matter) => if_(!confirmed, 'R-38');

export const ready = (matter: Matter): string[] => {
  const units = last(matter, R.UNIT_CONSULTATION);
  return [
    ...unruled(matter),
    ...unfinished(matter),
    ...unjudged(matter),
    ...if_(mayBeHeard(matter) && !waived(matter, 'HEARING'), 'R-26'),
    ...if_(unanswered(matter).length > 0, 'R-34'),
    ...if_(dropped(matter).length > 0 || hearingsOpen(matter).length > 0, 'R-32'),
    ...(closed(matter) ? if_(matter.claim?.changed === true, 'R-13') : heard(matter)),
    ...if_(units === null, 'R-12'),
  ];
};

/** 第二十五条、第二十八条: what was found unlawful does not come back as it was. */
export const failedAsItWas = (matter: Matter): boolean => {
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

export const supplementAsked = (matter: Matter): boolean => {
  const order = matter.records.map(({ kind }) => kind);
  const asked = matter.records.findLastIndex(
    ({ kind, content }) =>
      kind === R.LEGALITY_RETURN && (content as { supplement?: boolean }).supplement === true,
  );
  return asked > order.lastIndexOf(R.LEGALITY_SUBMISSION);
};

export const sinceApproval = (matter: Matter, kind: typeof R.PARTY_REPORT | typeof R.NPC_REPORT) => {
  const order = matter.records.map(({ id }) => id);
  const report = last(matter, kind);
  const after = order.indexOf(report?.id ?? '') > order.indexOf(last(matter, R.DISCUSSION)?.id ?? '');
  return report && after ? report.content.reply : null;
};
export const reported = (matter: Matter): string[] => [
  ...if_(sinceApproval(matter, R.PARTY_REPORT) !== ('AGREED' as never), 'R-54'),
  ...if_(owes(matter, 'NPC_REPORT') && sinceApproval(matter, R.NPC_REPORT) !== ('AGREED' as never), 'R-55'),
];
export const issuable = (matter: Matter) => [
  ...at('APPROVED')(matter),
  ...reported(matter),
  ...uncontrolled(matter),
  ...uncompetitive(matter),
];
/** The head of government signed this text, as it was approved (第三十条). */
export const signed = (matter: Matter) => {
  const approval = matter.approvals.findLast(({ kind }) => kind === 'ISSUE');
  const discussed = last(matter, R.DISCUSSION)?.content;
  const text = matter.draft ?? discussed?.draftSha256 ?? '';
  return approval?.answer === 'APPROVED' && approval.digests.includes(text);
};

export const alive = ({ phase }: { phase: string }) =>
  !['TERMINATED', 'REJECTED', 'ARCHIVED'].includes(phase);
export const carriedOut = (matter: Matter) =>
  matter.executingUnitIds.every((unit) =>
    standing(matter, R.EXECUTION_REPORT).some(
      ({ content }) => content.unit.id === unit && content.kind === ('COMPLETION' as never),
    ),
  );
export const reviewOf = (matter: Matter) => {
  const [plan, review] = [last(matter, R.PUBLICATION_PLAN), last(matter, R.PUBLICATION_REVIEW)];
  return review && plan && review.content.submissionId === plan.id ? review.content.passed : null;
};
export const reviewed = (matter: Matter) => reviewOf(matter) !== null;
export const passed = (matter: Matter) => reviewOf(matter) === true;

/** 第三十二条第三款: what is before the reviewer, or was passed, is that the decision stays closed. */
export const withheld = (matter: Matter) =>
  (last(matter, R.PUBLICATION_PLAN)?.content.withholding ?? null) !== null;
/** 第三十六条: started, and not finished. */
export const evaluating = ({ records }: Matter): boolean =>
  records.findLast(({ kind }) => kind === R.EVALUATION_START || kind === R.EVALUATION)?.kind ===
  R.EVALUATION_START;
