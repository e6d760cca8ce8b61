/**
 * 国令713号第三条至第三十七条: every duty of a decision's course and how it stands (合规事项), read from the record alone. Nothing here is
 * ever stored: who edits a day edits the record, and the record keeps both.
 */
import { ASSESSMENT_DUTIES } from './duties-assessment.ts';
import type { DutyClock } from './duties-clock.ts';
import { type Course, courseOf } from './duties-course.ts';
import { DISCUSSION_DUTIES } from './duties-discussion.ts';
import { DRAFTING_DUTIES } from './duties-drafting.ts';
import { EXECUTION_DUTIES } from './duties-execution.ts';
import type { DecisionRecordFacts, HearingFact, RoundFact } from './duties-facts.ts';
import { FEEDBACK_DUTIES } from './duties-feedback.ts';
import { HEARING_DUTIES, HEARING_NEED } from './duties-hearing.ts';
import { LEGALITY_DUTIES } from './duties-legality.ts';
import { PARTICIPATION_DUTIES } from './duties-participation.ts';
import { PLAN_DUTIES } from './duties-plan.ts';
import { PREPARATION_DUTIES } from './duties-preparation.ts';
import { PUBLICATION_DUTIES } from './duties-publication.ts';
import { OPENING_DUTIES } from './duties-rounds.ts';
import type { Duty, DutyTerms } from './duties-state.ts';
import { type DutyRow, judge } from './duties-table.ts';

export { type DutyClock, dutyClock } from './duties-clock.ts';
export * from './duties-facts.ts';
export * from './duties-state.ts';

const ROUND_DUTIES: readonly DutyRow<RoundFact>[] = [...OPENING_DUTIES, ...FEEDBACK_DUTIES];

/** Every duty by its terms, in the order of the course (合规事项表). */
export const DUTY_TERMS: readonly DutyTerms[] = [
  ...PREPARATION_DUTIES,
  ...PLAN_DUTIES,
  ...DRAFTING_DUTIES,
  ...PARTICIPATION_DUTIES,
  ...ROUND_DUTIES,
  ...HEARING_NEED,
  ...HEARING_DUTIES,
  ...ASSESSMENT_DUTIES,
  ...LEGALITY_DUTIES,
  ...DISCUSSION_DUTIES,
  ...PUBLICATION_DUTIES,
  ...EXECUTION_DUTIES,
];

type DecisionRow = DutyRow<DecisionRecordFacts>;

const BEFORE: readonly DecisionRow[] = [
  ...PREPARATION_DUTIES,
  ...PLAN_DUTIES,
  ...DRAFTING_DUTIES,
  ...PARTICIPATION_DUTIES,
];
const AFTER: readonly DecisionRow[] = [
  ...ASSESSMENT_DUTIES,
  ...LEGALITY_DUTIES,
  ...DISCUSSION_DUTIES,
  ...PUBLICATION_DUTIES,
  ...EXECUTION_DUTIES,
];

/** States of the duties of one decision (履行合规事项的情况), in the order of the course. */
export function dutiesOf(facts: DecisionRecordFacts, clock: DutyClock): Duty[] {
  const course = courseOf(facts, clock);
  const whole = { of: facts, about: null, key: facts.no };
  const ofDecision = (rows: readonly DecisionRow[]) => rows.map((row) => judge(row, whole, course, clock));
  return [
    ...ofDecision(BEFORE),
    ...ofEach(facts.rounds, ROUND_DUTIES, course, clock),
    ...ofDecision(HEARING_NEED),
    ...ofEach(facts.hearings, HEARING_DUTIES, course, clock),
    ...ofDecision(AFTER),
  ];
}

const ofEach = <Of extends RoundFact | HearingFact>(
  all: readonly Of[],
  rows: readonly DutyRow<Of>[],
  course: Course,
  clock: DutyClock,
): Duty[] =>
  all.flatMap((of) => rows.map((row) => judge(row, { of, about: of.name, key: of.id }, course, clock)));
