import type { Can } from '#schema/kernel/offer.ts';
import { forOrgan } from '#server/ground/kernel/authority.ts';
import type { DiscussionOffer } from '#schema/procedure/review-offer.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { recordsOf, type RecordRow } from '#server/domains/decision/record.queries.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { type DecisionAction, refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { Finding } from '#server/law/refusal.ts';
import { itemToRecord, refuseUnheld } from '#server/law/procedure/discussion-held.ts';
import { heldItems } from '#server/domains/meeting/held-item.queries.ts';
import { unapprovedItem } from './agenda-approval.queries.ts';
import { notScheduled, refuseReviewStanding } from './discussion-guards.ts';
import { amendedDraft } from './approved-draft.queries.ts';
import { arrangedIn } from '#server/domains/decision/arranged.queries.ts';
import { arranges, confirms, reports } from '../review.permissions.ts';
import { reviewOf } from '../legality/review.queries.ts';

/**
 * Capabilities of the viewer on the discussion and the reports (集体讨论可办事项), by the guards of the commands themselves.
 */
export async function discussionCapabilities(
  context: Context,
  decision: DecisionRow,
): Promise<Can<typeof DiscussionOffer>> {
  const actor = forOrgan(context.actor, decision.organId);
  const at = (event: DecisionAction) => refuseDecisionEvent(event, decision.phase);
  const records: readonly RecordRow[] = arranges.allows(actor)
    ? await read(context, (db) => recordsOf(db, decision.id))
    : [];
  const or = <T>(stage: readonly T[], more: readonly T[]) => (stage.length > 0 ? stage : more);
  const scheduled = decision.phase === DecisionPhase.SCHEDULED && arranges.allows(actor);
  const unheld = scheduled ? await read(context, (db) => unheldFindings(db, decision.id, records)) : [];
  const amended =
    confirms.allows(actor) && decision.phase === DecisionPhase.APPROVED
      ? await read(context, (db) => amendedFindings(db, decision.id, actor?.id ?? ''))
      : [];
  const ready = decision.phase === DecisionPhase.READY_FOR_DISCUSSION && arranges.allows(actor);
  const unapproved = ready
    ? await read(context, async (db) => unapprovedItem(db, decision.id, await rulesOf(db)))
    : [];
  return {
    scheduleDiscussion: capability(
      actor,
      arranges,
      or(or(at('schedule'), refuseReviewStanding(reviewOf(records))), unapproved),
    ),
    recordDiscussion: capability(actor, arranges, or(at('approve'), unheld)),
    confirmApprovedDraft: capability(actor, confirms, or(at('confirmApproved'), amended)),
    recordPartyReply: capability(actor, reports, at('recordPartyReply')),
    recordCongressReply: capability(actor, reports, at('recordCongressReply')),
  };
}

const amendedFindings = async (db: Db, decisionId: string, actorId: string): Promise<readonly Finding[]> =>
  (await amendedDraft(db, decisionId, actorId)).findings;

async function unheldFindings(
  db: Db,
  decisionId: string,
  records: readonly RecordRow[],
): Promise<readonly Finding[]> {
  const arranged = arrangedIn(records);
  return arranged ? refuseUnheld(itemToRecord(await heldItems(db, decisionId), arranged)) : [notScheduled];
}
