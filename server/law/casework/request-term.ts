/** An application for information whose term runs (依申请公开的期限): what any step on it needs. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { CaseStepKind, ClockStep } from './case-clock.ts';
import { refuseAnswering } from './case-course.ts';
import type { CaseState } from './case-kind.ts';

const r76 = provision('R-76', 'LAW', '国令711号第三十三条');
const ours = provision('R-76', 'DESIGN', '依申请公开办理规则');

/** An application as its next step looks at it. */
export interface Stepping<Step extends ClockStep = ClockStep> {
  readonly state: CaseState;
  readonly receivedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly steps: readonly Step[];
  /** Whether its kind has a clock that is stopped and extended (补正、征求意见、延期). */
  readonly clocked: boolean;
}

/** A step as it is asked for: why, whom, and for how many 工作日. */
export interface AskedStep {
  readonly kind: CaseStepKind;
  readonly reason: string;
  readonly whom: string;
  readonly days: number | null;
}

/** Reasons against any step now (补正、征求意见、延期): it is assigned, not answered, and within its term. */
export const refuseStepping = ({ state, clocked }: Pick<Stepping, 'state' | 'clocked'>): Finding[] =>
  clocked ? refuseAnswering(state) : [unclocked];

/** Reasons against a step after the term (逾期): it would save nothing. */
export const refuseTermOver = ({ dueOn }: Pick<Stepping, 'dueOn'>, today: CalendarDay): Finding[] =>
  today > dueOn ? [termOver] : [];

const unclocked = ours.block('STEP_NOT_OF_KIND')`
  只有依申请公开的办理有补正、征求意见和延期。
  其他办件在答复期限内直接答复。`;

const termOver = r76.block('TERM_OVER')`
  答复期限已过，不能再补正、征求意见或者延期。
  尽快答复；逾期情况照实记录。`;
