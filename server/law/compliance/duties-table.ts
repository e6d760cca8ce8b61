/** 合规事项表的写法: one row per duty, on a decision, one round of public solicitation or one hearing. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DutyClock } from './duties-clock.ts';
import { type Course, Reached } from './duties-course.ts';
import { type Duty, DutyState, type DutyTerms, Lateness, type Proof } from './duties-state.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { Requirement, type StepDutyKind } from '#server/law/decision/requirement.ts';
import type { CountedDay } from '#server/law/calendar/working-day.ts';

/** One row of the table (合规事项): when it applies, from when it can be done, its deadline, and its evidence. */
export interface DutyRow<Of> extends DutyTerms {
  /** Progress from which on it is to be done (办理环节). */
  opens: Reached;
  /** Progress at which it is missing if not done (不得缺漏的环节); null where only a deadline counts. */
  gate: Reached | null;
  /** Why it does not apply, or null where it does (不适用的理由). */
  exempt?: (of: Of, course: Course) => string | null;
  proof: (of: Of, course: Course, clock: DutyClock) => Proof | null;
  /** Why it was lawfully left undone (依法不履行的理由). */
  waived?: (of: Of, course: Course, clock: DutyClock) => string | null;
  due?: (of: Of, course: Course, clock: DutyClock) => CountedDay | null;
  /** Owed for a stopped matter too (终止后仍须办理). */
  afterStop?: boolean;
}

/** Object of a duty (事项的对象): its name is null where it is the decision itself. */
export interface Subject<Of> {
  of: Of;
  about: string | null;
  key: string;
}

/** Evaluation of one duty (判定一项合规事项). */
export function judge<Of>(
  row: DutyRow<Of>,
  { of, about, key }: Subject<Of>,
  course: Course,
  clock: DutyClock,
): Duty {
  const duty = {
    id: `${row.code}:${key}`,
    terms: row,
    decisionNo: course.facts.no,
    about,
    dueOn: null,
    provisional: false,
    lateness: null,
    proof: null,
    reason: null,
  };
  const exempt = row.exempt?.(of, course) ?? null;
  if (exempt !== null) return { ...duty, state: DutyState.NOT_APPLICABLE, reason: exempt };
  const due = row.due?.(of, course, clock) ?? null;
  const dated = { ...duty, dueOn: due?.day ?? null, provisional: due?.provisional ?? false };
  const proof = row.proof(of, course, clock);
  if (proof) {
    const lateness = due && !due.provisional ? latenessOf(proof, due.day) : null;
    return { ...dated, proof, lateness, state: lateness ? DutyState.LATE : DutyState.MET };
  }
  const waived = row.waived?.(of, course, clock) ?? null;
  if (waived !== null) return { ...dated, state: DutyState.WAIVED, reason: waived };
  return { ...dated, ...unmet(row, course, due, clock.today) };
}

/** Done late by any day ever given, or recorded late: a correction takes neither away (更正不掩盖逾期). */
function latenessOf({ worstOn, recordedOn }: Proof, dueOn: CalendarDay): Lateness | null {
  if (worstOn !== null && worstOn > dueOn) return Lateness.DONE_LATE;
  return recordedOn !== null && recordedOn > dueOn ? Lateness.TOLD_LATE : null;
}

function unmet<Of>(
  { gate, opens, afterStop = false }: DutyRow<Of>,
  { reached, stoppedOn }: Course,
  due: CountedDay | null,
  today: CalendarDay,
): Pick<Duty, 'state' | 'lateness' | 'reason'> {
  const stopped = stoppedOn !== null && !afterStop;
  const until = stopped && stoppedOn !== null ? stoppedOn : today;
  if (due && !due.provisional && until > due.day)
    return { state: DutyState.LATE, lateness: Lateness.UNMET, reason: null };
  if (gate !== null && reached >= gate) return { state: DutyState.MISSING, lateness: null, reason: null };
  if (stopped) return { state: DutyState.NOT_APPLICABLE, lateness: null, reason: '决策程序已经终止。' };
  // A duty owed for a stopped matter too does not wait for a phase that will never come.
  const ahead = reached < opens && stoppedOn === null;
  return { state: ahead ? DutyState.AHEAD : DutyState.DUE, lateness: null, reason: null };
}

/** Why a step's duties do not apply (程序不适用): it need not be taken and was not; waived steps are shown separately. */
export function exemptUnlessTaken(course: Course, kind: DecisionStepKind, taken: boolean): string | null {
  const need = course.requirement.get(kind);
  if (taken || !need || need.requirement === Requirement.REQUIRED) return null;
  return need.reason;
}

/** The same for a duty within a step (具体要求). */
export function exemptUnless(course: Course, kind: StepDutyKind): string | null {
  const need = course.duties.find((one) => one.kind === kind);
  return !need || need.requirement === Requirement.REQUIRED ? null : need.reason;
}

/** Why an optional step was passed over (不履行可选程序的理由); null where it was not. */
export const waivedStep = ({ facts, requirement }: Course, kind: DecisionStepKind): string | null =>
  requirement.get(kind)?.requirement !== Requirement.REQUIRED &&
  facts.steps.some((step) => step.kind === kind && step.status === 'WAIVED')
    ? '依法可以不履行，理由已登记并公布。'
    : null;
