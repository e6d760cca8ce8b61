import { DecisionStep } from '#schema/decision/decision-step.ts';
import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { reopenedSteps } from '#server/law/decision/reopened-steps.ts';
import { Requirement, type StepRequirement } from '#server/law/decision/requirement.ts';
import { refuseUnfinishedSteps } from '#server/law/decision/unfinished-steps.ts';

/** Phases beyond the steps that a new duty may open again. */
const PAST: ReadonlySet<DecisionPhase> = new Set([
  DecisionPhase.LEGALITY_REVIEW,
  DecisionPhase.READY_FOR_DISCUSSION,
  DecisionPhase.SCHEDULED,
]);

/** Writes down the steps that are due now (应履行的程序); what a duty has come over goes back to be revised. */
export async function reopenSteps(
  command: CommandContext,
  decision: Decision,
  before: readonly StepRequirement[],
  after: readonly StepRequirement[],
  why = '情形变化',
): Promise<void> {
  const rows = await command.em.find(DecisionStep, { decisionId: decision.id });
  const done = new Set(rows.filter(({ status }) => status === StepStatus.DONE).map(({ kind }) => kind));
  const open = reopenedSteps(before, after, done);
  for (const row of rows.filter(({ kind }) => open.includes(kind))) reopen(row, why);
  for (const { kind, requirement } of after) {
    if (requirement === Requirement.REQUIRED && !rows.some((row) => row.kind === kind))
      command.em.create(DecisionStep, { decisionId: decision.id, kind, status: StepStatus.PENDING });
  }
  const left = new Set([...done].filter((kind) => !open.includes(kind)));
  if (!PAST.has(decision.phase) || refuseUnfinishedSteps(after, left).length === 0) return;
  decision.phase = DecisionPhase.REVISING;
  decision.phaseSince = command.today;
  const review = rows.find(({ kind }) => kind === DecisionStepKind.LEGALITY_REVIEW);
  if (review) reopen(review, why);
}

const reopen = (row: DecisionStep, why: string) =>
  Object.assign(row, { status: StepStatus.PENDING, happenedOn: null, note: `${why}，重新履行` });
