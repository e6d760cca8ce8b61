import { StepStatus } from '#schema/decision/step-status.ts';
import type { HeldItem } from '#server/law/procedure/discussion-held.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionAction } from '#server/law/decision/decision-course.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { MEETING_KIND_LABELS } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import { reopenReview } from '../legality/reopen-review.ts';

/** Event of the decision that each result of a discussion brings about (讨论结果的去向). */
export const DISCUSSION_EVENTS: Readonly<Record<DiscussionResult, DecisionAction>> = {
  [DiscussionResult.APPROVE]: 'approve',
  [DiscussionResult.REJECT]: 'reject',
  [DiscussionResult.DEFER]: 'defer',
  [DiscussionResult.REWORK]: 'rework',
};

/**
 * Sets the step's status after the meeting (集体讨论这一程序): decided either way it is done; deferred it waits; a reworked
 * draft begins with its review again.
 */
export async function concludeDiscussion(
  command: CommandContext,
  decisionId: string,
  result: DiscussionResult,
  { kind, heldOn }: Pick<HeldItem, 'kind' | 'heldOn'>,
): Promise<void> {
  const step = (status: StepStatus, day: CalendarDay | null, note: string | null) =>
    recordStep(command, decisionId, DecisionStepKind.COLLECTIVE_DISCUSSION, status, day, note);
  const meeting = `经${MEETING_KIND_LABELS[kind]}讨论`;
  if (result === DiscussionResult.APPROVE) return step(StepStatus.DONE, heldOn, `${meeting}通过`);
  if (result === DiscussionResult.REJECT) return step(StepStatus.DONE, heldOn, `${meeting}，未通过`);
  if (result === DiscussionResult.REWORK) return reopenReview(command, decisionId);
  return step(StepStatus.PENDING, null, null);
}
