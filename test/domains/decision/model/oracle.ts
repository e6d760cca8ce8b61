import type { Actor } from '#server/ground/kernel/authority.ts';
import { DECISION_TRANSITIONS, type DecisionAction } from '#server/law/decision/decision-course.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DECIDING_MEETINGS } from '#server/law/procedure/discussion-meeting.ts';
import { refuseExecutionPlan } from '#server/law/execution/execution.ts';
import { refuseLegalityOpinion } from '#server/law/procedure/legality-opinion.ts';
import { Role } from '#server/law/people/role.ts';
import { blank } from '#server/law/substance.ts';
import { refuseUnfinishedSteps } from '#server/law/decision/unfinished-steps.ts';
import { archived, completed, handedOver } from './filed.ts';
import {
  blocks,
  discussed,
  heard,
  issued,
  published,
  requirements,
  reviewed,
  ruled,
  sent,
  unless,
} from './grounds.ts';
import { repealUnwritten, unwritten } from './proofs.ts';
import { last, type State, standing, stepsDone } from './state.ts';

const R = RecordKind;

/** Requirements of the statute on each event that leads on, judged after it on the records then present. */
const GUARDS: Partial<Record<DecisionAction, (state: State) => string[]>> = {
  startDrafting: ({ research }) => unless(!blank(research), 'RESEARCH_REQUIRED'),
  openParticipation: (state) => unless(standing(state, R.ACTIVITY).length > 0, 'PARTICIPATION_REQUIRED'),
  finishParticipation: (state) => blocks(heard(state)),
  submitLegality: sent,
  resubmitLegality: sent,
  passLegality: (state) => {
    const opinion = last(state, R.LEGALITY_OPINION)?.content;
    return [...(opinion ? blocks(refuseLegalityOpinion(opinion)) : ['NO_OPINION']), ...reviewed(state)];
  },
  noClearRule: reviewed,
  schedule: (state) => [
    ...unless(DECIDING_MEETINGS.has(last(state, R.SCHEDULE)!.content.meetingKind), 'WRONG_MEETING_KIND'),
    ...reviewed(state),
    ...ruled(state),
  ],
  approve: (state) => [
    ...ruled(state),
    ...discussed(state),
    ...blocks(refuseUnfinishedSteps(requirements(state), stepsDone(state))),
  ],
  reject: discussed,
  issue: issued,
  publish: published,
  startExecution: (state) => {
    const plan = last(state, R.EXECUTION_PLAN)?.content;
    return plan
      ? blocks(refuseExecutionPlan({ ...plan, executingUnitIds: state.executingUnitIds }))
      : ['NO_PLAN'];
  },
  complete: completed,
  repeal: (state) => [
    ...unless(DECIDING_MEETINGS.has(last(state, R.REPEAL)!.content.meetingKind), 'WRONG_MEETING_KIND'),
    ...repealUnwritten(state),
  ],
  handOver: handedOver,
  archive: archived,
};

/** Phases past the steps that a new circumstance may ask for. */
const PAST: ReadonlySet<DecisionPhase> = new Set([
  DecisionPhase.LEGALITY_REVIEW,
  DecisionPhase.READY_FOR_DISCUSSION,
  DecisionPhase.SCHEDULED,
]);

/**
 * Phase of a decision once its circumstances are stated anew: an earlier one if a step before the review is open again.
 */
export const afterFacts = (before: State, after: State): DecisionPhase =>
  PAST.has(before.phase) && refuseUnfinishedSteps(requirements(after), stepsDone(after)).length > 0
    ? DecisionPhase.REVISING
    : before.phase;

/** Hearing the public begins with whatever is held, whoever of the unit writes it down. */
const BY_ACTIVITY: ReadonlySet<DecisionAction> = new Set(['openParticipation', 'reopenParticipation']);
const UNIT: Role[] = [Role.UNIT_STAFF, Role.UNIT_LEAD];

/** Faults of an event that the server let happen; none where table, role and guards hold. */
export function wrongs(event: DecisionAction, actor: Actor, before: State, after: State): string[] {
  const row = DECISION_TRANSITIONS.find((one) => one.event === event && one.from.includes(before.phase));
  if (!row) return [`${event} is not in the table from ${before.phase}`];
  const roles = BY_ACTIVITY.has(event) ? UNIT : row.roles;
  return [
    ...unless(after.phase === (row.to ?? before.phase), `${event} led to ${after.phase}`),
    ...unless(
      roles.some((role) => actor.roles.includes(role)),
      `${event} by ${actor.roles.join()}`,
    ),
    ...unless(
      !actor.roles.every((role) => UNIT.includes(role)) || before.unitIds.includes(actor.unitId),
      'foreign unit',
    ),
    ...unwritten(after),
    ...(GUARDS[event]?.(after) ?? []),
  ];
}
