/**
 * R-46, R-53, R-58. 国令713号第十条至第三十三条: steps from before the platform that are entered late (补录的程序), their order, and the
 * phases of the matter in which each takes effect.
 */
import { type Labels, vocabulary } from '#server/law/vocabulary.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r58Design = provision('R-58', 'DESIGN', '补录规则');
const r46 = provision('R-46', 'LAW', '国令713号第二十五条');

const P = DecisionPhase;

const UNDECIDED: readonly DecisionPhase[] = [
  P.INITIATED,
  P.DRAFTING,
  P.CONSULTING,
  P.REVISING,
  P.LEGALITY_REVIEW,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
  P.APPROVED,
];
const PREPARING = [P.DRAFTING, P.CONSULTING, P.REVISING];
const REPORTING = [P.APPROVED];

const PREPARATION = [1, 1] as const;

/** A step that can be entered late: its name, where it stands in the order of the procedure, when the entry takes effect. */
interface Row {
  label: string;
  /** Range of gates between which it lies (程序的先后). */
  place: readonly [number, number];
  /** Phases of the matter in which an entry takes effect (补录生效的阶段): each step rests on the one before it. */
  effect: readonly DecisionPhase[];
}

const row = (label: string, place: Row['place'], effect: Row['effect']): Row => ({ label, place, effect });

/**
 * In the order of the procedure; steps of the preparation have no order among themselves, and the risk finding may come
 * until the eve of the discussion.
 */
const ROWS = {
  START: row('决策启动', [0, 0], UNDECIDED),
  RESEARCH: row('调查研究和起草', PREPARATION, [P.INITIATED]),
  UNIT_CONSULTATION: row('征求有关单位意见', PREPARATION, PREPARING),
  SOLICITATION: row('向社会公开征求意见', PREPARATION, PREPARING),
  ACTIVITY: row('公众参与活动', PREPARATION, PREPARING),
  HEARING: row('听证会', PREPARATION, PREPARING),
  EXPERT_REVIEW: row('专家论证', PREPARATION, PREPARING),
  RISK_ASSESSMENT: row('风险评估', PREPARATION, PREPARING),
  RISK_FINDING: row(
    '风险是否可控的认定',
    [1, 2],
    [...PREPARING, P.LEGALITY_REVIEW, P.READY_FOR_DISCUSSION, P.SCHEDULED],
  ),
  FAIR_COMPETITION: row('公平竞争审查', PREPARATION, PREPARING),
  LEGALITY_REVIEW: row('合法性审查', [2, 2], [P.REVISING]),
  DISCUSSION: row('集体讨论', [3, 3], [P.READY_FOR_DISCUSSION]),
  PARTY_REPORT: row('请示报告党委', [4, 4], REPORTING),
  NPC_REPORT: row('报告人大常委会', [4, 4], REPORTING),
  ISSUE: row('印发', [5, 5], REPORTING),
};

/** Steps of a decision that can be entered late (补录的程序), in the order of the procedure. */
export const [LateStep, LATE_STEP_LABELS] = vocabulary(
  Object.fromEntries(Object.entries(ROWS).map(([step, { label }]) => [step, label])) as Labels<
    keyof typeof ROWS
  >,
);
export type LateStep = keyof typeof LateStep;

/** A late entry in the order of steps (补录的先后): its first day and its last. */
export interface LatePlace {
  step: LateStep;
  firstDay: CalendarDay;
  lastDay: CalendarDay;
}

const follows = (one: LateStep, other: LateStep): boolean => ROWS[one].place[0] > ROWS[other].place[1];

/** Reason against an entry whose day lies before an earlier step of the procedure, or after a later one (补录的先后). */
export const refuseLateOrder = (entry: LatePlace, others: readonly LatePlace[], field: string): Finding[] =>
  others
    .filter(
      (other) =>
        (follows(entry.step, other.step) && entry.firstDay < other.lastDay) ||
        (follows(other.step, entry.step) && other.firstDay < entry.lastDay),
    )
    .slice(0, 1)
    .map((other) => disordered(entry, other, field));

/** Reason against any late entry in this phase (补录的阶段): the decision is made and issued. */
export const refuseLatePhase = (phase: DecisionPhase): Finding[] =>
  UNDECIDED.includes(phase) ? [] : [tooFar(phase)];

/** Reason against an entry taking effect in the phase where the matter now is (补录生效). */
export const refuseLateEffect = (step: LateStep, phase: DecisionPhase): Finding[] =>
  ROWS[step].effect.includes(phase) ? [] : [notYet(step, phase)];

const spanOf = ({ step, firstDay, lastDay }: LatePlace) =>
  `${LATE_STEP_LABELS[step]}（${[...new Set([firstDay, lastDay])].map(inChinese).join('至')}）`;

const disordered = (entry: LatePlace, other: LatePlace, field: string) => r46.block('LATE_ORDER', field)`
  ${follows(entry.step, other.step) ? `${spanOf(entry)}早于${spanOf(other)}` : `${spanOf(other)}早于${spanOf(entry)}`}，与程序的先后不符。
  核对日期；当时确实次序颠倒的，后一程序不能补录，在平台上重新办理。`;

const tooFar = (phase: DecisionPhase) => r58Design.block('LATE_ENTRY_TOO_FAR')`
  当前环节为“${DECISION_PHASE_LABELS[phase]}”，不能再补录印发以前的程序。
  已经确认的补录有误的，提出更正；漏录的，在归档说明中写明。`;

const notYet = (step: LateStep, phase: DecisionPhase) => r58Design.block('LATE_ENTRY_NOT_YET', 'step')`
  当前环节为“${DECISION_PHASE_LABELS[phase]}”，“${LATE_STEP_LABELS[step]}”要在${ROWS[step].effect.map((one) => `“${DECISION_PHASE_LABELS[one]}”`).join('、')}阶段确认。
  先确认或者办理前面的程序，再确认这一项；不能确认的，退回。`;
