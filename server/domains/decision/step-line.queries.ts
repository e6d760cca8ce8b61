import type { StepLineEntry } from '#schema/decision/step-line-entry.ts';
import { StepState } from '#schema/decision/step-state.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase, DecisionStepKind, type TimePrecision } from '#server/law/decision/decision-phase.ts';
import { lastPlannedDay } from '#server/law/calendar/planned-time.ts';

/** A step of the procedure as it was recorded (履行程序记录). */
export interface RecordedStep {
  kind: DecisionStepKind;
  status: StepStatus;
  happenedOn: CalendarDay | null;
  note: string | null;
  /** Its conclusion is on a text that the draft no longer has. */
  overtaken?: boolean;
}

/** A step as it is told (办理情况): one whose conclusion is on another text is under way again, and was not taken on the present one. */
export const toldStep = (step: RecordedStep): RecordedStep =>
  step.overtaken ? { ...step, status: StepStatus.IN_PROGRESS, happenedOn: null, note: OVERTAKEN } : step;

const OVERTAKEN = '草案其后有改动，须就现在的草案重新办理';

/**
 * Steps a matter owes and its decision time: by its row until it is started, then by the table of steps
 * (应履行的程序和决策时间).
 */
export interface Plan {
  requiredSteps: readonly DecisionStepKind[];
  plannedOn: CalendarDay | null;
  plannedPrecision: TimePrecision;
}

/** A matter's course so far (办理情况): its phase is null until a decision is started. */
export interface Course {
  plan: Plan;
  steps: readonly RecordedStep[];
  phase: DecisionPhase | null;
  today: CalendarDay;
  /** Steps of which something was entered late (补录). */
  enteredLate?: readonly DecisionStepKind[];
}

const P = DecisionPhase;

/** Phases in which nothing has been decided yet (尚未作出决策). */
const UNDECIDED: ReadonlySet<DecisionPhase> = new Set([
  P.PROPOSED,
  P.STUDYING,
  P.INITIATED,
  P.DRAFTING,
  P.CONSULTING,
  P.REVISING,
  P.LEGALITY_REVIEW,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
]);

/** The step that a phase is about. */
const STEP_OF: Partial<Record<DecisionPhase, DecisionStepKind>> = {
  [P.CONSULTING]: DecisionStepKind.PUBLIC_PARTICIPATION,
  [P.LEGALITY_REVIEW]: DecisionStepKind.LEGALITY_REVIEW,
  [P.READY_FOR_DISCUSSION]: DecisionStepKind.COLLECTIVE_DISCUSSION,
  [P.SCHEDULED]: DecisionStepKind.COLLECTIVE_DISCUSSION,
  [P.APPROVED]: DecisionStepKind.PARTY_REPORT,
  [P.ISSUED]: DecisionStepKind.PUBLICATION,
};

/** States of a step that has begun: it is shown whether it is owed or not. */
const TAKEN: ReadonlySet<StepStatus> = new Set([StepStatus.IN_PROGRESS, StepStatus.DONE]);

const ENDED: ReadonlySet<StepStatus> = new Set([StepStatus.DONE, StepStatus.WAIVED]);

/** Whether the planned decision time has passed without a decision (逾期未决策). */
export const missedDecisionTime = ({ plan, phase, today }: Omit<Course, 'steps'>): boolean =>
  plan.plannedOn !== null &&
  (phase === null || UNDECIDED.has(phase)) &&
  lastPlannedDay(plan.plannedOn, plan.plannedPrecision) < today;

/** The steps a matter owes and those on record, in the order of the procedure (流程线); a step has a date only where one was recorded. */
export function stepLine(course: Course): StepLineEntry[] {
  const recorded = new Map(course.steps.map((step) => [step.kind, toldStep(step)]));
  const taken = course.steps.filter(({ status }) => TAKEN.has(status)).map(({ kind }) => kind);
  const due = new Set([...course.plan.requiredSteps, ...taken]);
  const kinds = Object.values(DecisionStepKind).filter((kind) => due.has(kind));
  const open = kinds.filter((kind) => !ENDED.has(recorded.get(kind)?.status ?? StepStatus.PENDING));
  const states = openStates(open, course, recorded);
  return kinds.map((kind) => {
    const step = recorded.get(kind);
    const done = step?.status === StepStatus.DONE ? StepState.DONE : StepState.NONE;
    return {
      kind,
      state: states.get(kind) ?? done,
      happenedOn: step?.happenedOn ?? null,
      note: step?.note ?? null,
      enteredLate: course.enteredLate?.includes(kind) ?? false,
    };
  });
}

/** Of the steps still open: those under way, or late, and the one that follows. */
function openStates(
  open: readonly DecisionStepKind[],
  course: Course,
  recorded: ReadonlyMap<DecisionStepKind, RecordedStep>,
): Map<DecisionStepKind, StepState> {
  const late = missedDecisionTime(course);
  const underWay = open.filter(
    (kind) =>
      recorded.get(kind)?.status === StepStatus.IN_PROGRESS ||
      (course.phase !== null && STEP_OF[course.phase] === kind),
  );
  const current = underWay.length === 0 && late ? open.slice(0, 1) : underWay;
  const last = current.at(-1);
  const next = open.slice(last === undefined ? 0 : open.indexOf(last) + 1)[0];
  return new Map([
    ...current.map((kind): [DecisionStepKind, StepState] => [kind, late ? StepState.LATE : StepState.NOW]),
    ...(next === undefined ? [] : [[next, StepState.NEXT] as [DecisionStepKind, StepState]]),
  ]);
}
