import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { staff } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForAction, moveOn, withCountyScope } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Role } from '#server/law/people/role.ts';
import { notifyOfDecisionReview } from '#server/engines/paper/notify-of-decision-review.ts';
import { refuseClaimPhase, refusePassing, refuseReviewing, refuseUnreasoned } from './not-public-guards.ts';
import { claimStanding } from './not-public.queries.ts';

/** Who reviews it: never the person who claimed it. */
export const reviewsNotPublic = withCountyScope(staff(Role.SECRECY_REVIEWER));

/** 审查不予公开的认定 (国令713号第十四条): only what another person confirms keeps a matter from the public. */
export const reviewNotPublic = defineCommand(
  'decision.notPublicReviewed',
  reviewsNotPublic,
  async (command, id: string, version: number, passed: boolean, reason: string) => {
    const decision = await loadForAction(command, [Role.SECRECY_REVIEWER], id, version);
    const standing = await claimStanding(command.db, id);
    const refusal = command.refusalOf([
      ...refuseClaimPhase(decision),
      ...refuseReviewing(standing),
      ...(passed ? refusePassing(standing, command.actor?.id ?? '') : []),
      ...refuseUnreasoned(passed, reason),
    ]);
    if (refusal) return refusal;
    await notifyOfDecisionReview(command, passed ? 'passReview' : 'returnReview', decision, {
      key: 'NOT_PUBLIC',
      label: '不予公开的认定',
      reason,
    });
    await recordDecision(command, decision, {
      kind: RecordKind.NOT_PUBLIC_REVIEW,
      happenedOn: command.today,
      content: { claimId: standing.claim?.id ?? '', passed, reason, fileIds: [] },
    });
    if (passed) await close(command, decision);
    return id;
  },
);

/**
 * Closes the matter: there is no public participation, and the public page says so; the closed content is not shown.
 */
async function close(command: CommandContext, decision: Decision): Promise<void> {
  const { id, facts } = decision;
  decision.facts = [...new Set([...facts, DecisionFact.LAWFULLY_NOT_PUBLIC])];
  decision.factsOn = command.today;
  await recordStep(
    command,
    id,
    DecisionStepKind.PUBLIC_PARTICIPATION,
    StepStatus.WAIVED,
    command.today,
    '依法不予公开，不公众参与',
  );
  moveOn(command, decision, 'skipParticipation');
}
