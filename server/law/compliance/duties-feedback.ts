/** 国令713号第十八条: the duties of every round of public solicitation after its closing (意见采纳反馈的合规事项). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { Reached } from './duties-course.ts';
import type { ReportFact, RoundFact } from './duties-facts.ts';
import { roundProof } from './duties-rounds.ts';
import { DutyStage, type Proof, ProofKind } from './duties-state.ts';
import type { DutyRow } from './duties-table.ts';
import { Role } from '#server/law/people/role.ts';

const R = Reached;
const stage = DutyStage.PARTICIPATION;

const reportProof = (round: RoundFact, pick: (report: ReportFact) => CalendarDay | null): Proof | null => {
  const day = round.report ? pick(round.report) : null;
  return day === null
    ? null
    : { kind: ProofKind.REPORT, id: round.id, saidOn: day, worstOn: day, recordedOn: day };
};

const running = (round: RoundFact) => (round.closed ? null : '征求意见尚未截止。');

/** From the closing on (截止以后). */
const afterClosing = { stage, opens: R.INITIATED, gate: R.SENT } as const;

/** Duties owed after the closing of every round (每一次公开征求意见截止后的合规事项). */
export const FEEDBACK_DUTIES: readonly DutyRow<RoundFact>[] = [
  {
    code: 'OPINIONS_DISPOSED',
    rule: 'R-32',
    basis: 'LAW',
    article: '国令713号第十八条',
    title: '对社会各方面的意见逐条归纳、研究论证',
    role: Role.UNIT_STAFF,
    ...afterClosing,
    exempt: running,
    proof: (round) =>
      reportProof(round, ({ confirmedOn }) => confirmedOn) ??
      (round.disposed ? { ...roundProof(round, null), kind: ProofKind.REPORT } : null),
  },
  {
    code: 'REASONS_GIVEN',
    rule: 'R-33',
    basis: 'POLICY',
    article: '省、县政务公开文件',
    title: '未采纳的意见逐条说明理由',
    role: Role.UNIT_LEAD,
    ...afterClosing,
    exempt: running,
    proof: (round) => reportProof(round, ({ confirmedOn }) => confirmedOn),
  },
  {
    code: 'FEEDBACK',
    rule: 'R-34',
    basis: 'POLICY',
    article: '县政务公开文件、本县设定',
    title: '及时公布意见采纳情况',
    role: Role.UNIT_LEAD,
    stage,
    opens: R.INITIATED,
    gate: null,
    exempt: running,
    due: ({ feedbackDueOn, feedbackDueProvisional }) =>
      feedbackDueOn ? { day: feedbackDueOn, provisional: feedbackDueProvisional } : null,
    proof: (round) => reportProof(round, ({ publishedOn }) => publishedOn),
  },
  {
    code: 'REASONS_CLARIFIED',
    rule: 'R-33',
    basis: 'DESIGN',
    article: '本县设定',
    title: '意见人提出理由不清楚的，按期再次答复',
    role: Role.UNIT_STAFF,
    stage,
    opens: R.INITIATED,
    gate: null,
    exempt: ({ unclear }) => (unclear ? null : '没有人提出理由不清楚。'),
    due: ({ unclear }) => unclear && { day: unclear.dueOn, provisional: unclear.provisional },
    proof: (round) =>
      round.unclear?.answeredOn
        ? { ...roundProof(round, round.unclear.answeredOn), kind: ProofKind.REPORT }
        : null,
    afterStop: true,
  },
  {
    code: 'REPORT_REVIEWED',
    rule: 'R-74',
    basis: 'LAW',
    article: '国令711号第十七条',
    title: '采纳情况公布前经他人保密审查',
    role: Role.SECRECY_REVIEWER,
    stage,
    opens: R.INITIATED,
    gate: null,
    exempt: running,
    proof: (round) =>
      round.report?.reviewedById && !round.report.authorIds.includes(round.report.reviewedById)
        ? reportProof(round, ({ reviewedOn }) => reviewedOn)
        : null,
  },
];
