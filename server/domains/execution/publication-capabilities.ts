import { capability } from '#server/ground/kernel/capability.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import type { Finding } from '#server/law/refusal.ts';
import { reviewsPublication } from './execution.permissions.ts';
import type { IssuingGround } from './issuing.queries.ts';
import { refuseIssue } from './issuing-guards.ts';
import { refuseOutreachPhase } from './outreach-guards.ts';
import { refusePublishing, refuseReview, refuseUnpublished } from './publication-guards.ts';
import { publicationStanding } from './publication.queries.ts';
import type { SentPapers } from './submitted-papers.queries.ts';
import type { ExecutionStanding } from './execution.queries.ts';

/** Actions open to the viewer on issue and publication (印发和公布), by the guards of the commands. */
export function publicationCapabilities(
  actor: Actor,
  { phase, records }: ExecutionStanding,
  ground: IssuingGround,
  rules: Rules & SentPapers & { unsigned: readonly Finding[] },
) {
  const standing = publicationStanding(records);
  const publishes = mayBring('publish');
  return {
    issueDecision: capability(actor, mayBring('issue'), [
      ...refuseIssue(phase, rules.today, ground),
      ...rules.unsigned,
    ]),
    planPublication: capability(actor, publishes, refuseDecisionEvent('publish', phase)),
    planWithholding: capability(
      actor,
      mayBring('executeUnpublished'),
      refuseDecisionEvent('executeUnpublished', phase),
    ),
    reviewPublication: capability(actor, reviewsPublication, refuseReview(phase, standing, actor.id, rules)),
    publishDecision: capability(actor, publishes, refusePublishing(phase, standing, rules)),
    executeUnpublished: capability(actor, mayBring('executeUnpublished'), refuseUnpublished(phase, standing)),
    recordOutreach: capability(actor, publishes, refuseOutreachPhase(phase, standing.publication !== null)),
  };
}
