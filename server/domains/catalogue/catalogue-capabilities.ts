import type { Can } from '#schema/kernel/offer.ts';
import { CatalogueOffer, type CatalogueVersionView } from '#schema/catalogue/catalogue-version-view.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { capability, eachAction } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import type { Finding } from '#server/law/refusal.ts';
import { type CatalogueFacts, catalogueFacts } from './catalogue-facts.ts';
import {
  refuseApproval,
  refuseCollecting,
  refuseEarlierApproval,
  refuseFinishing,
  refusePartyAnswer,
  refuseProposal,
  refusePublication,
  refuseReview,
  refuseStage,
} from './catalogue-guards.ts';
import { collects } from './collection.permissions.ts';
import { approves, drafts, proposes, publishes, recordsConsent, reviews } from './catalogue.permissions.ts';

type Guards = Record<
  keyof Can<typeof CatalogueOffer>,
  [Permission, (facts: CatalogueFacts, by: Actor) => Finding[]]
>;

const guardsIn = (year: number): Guards => ({
  saveItem: [drafts, (facts) => refuseStage('saveItem', facts)],
  finishDraft: [drafts, (facts) => refuseFinishing(facts)],
  openCollection: [collects, refuseCollecting],
  closeCollection: [collects, (facts) => refuseFinishing(facts, 'closeCollection')],
  reopenDraft: [drafts, (facts) => refuseStage('reopenDraft', facts)],
  approve: [approves, refuseApproval],
  approveEarlier: [approves, refuseEarlierApproval],
  recordPartyConsent: [recordsConsent, (facts, by) => refusePartyAnswer('recordPartyConsent', facts, by)],
  recordPartyRefusal: [recordsConsent, (facts, by) => refusePartyAnswer('recordPartyRefusal', facts, by)],
  passReview: [reviews, (facts, { id }) => refuseReview(facts, id)],
  returnReview: [reviews, (facts) => refuseStage('returnReview', facts)],
  publish: [publishes, refusePublication],
  proposeAdjustment: [proposes, (facts) => refuseProposal(facts, year)],
});

/**
 * Actions open to the viewer on a version they see, by the guards of the commands themselves. The facts are read with
 * the system's scope, as the commands read them with the county's: a lead of a unit does not see the draft that keeps
 * them from proposing another one.
 */
export async function catalogueCapabilities(
  context: Context,
  { id, year }: Pick<CatalogueVersionView, 'id' | 'year'>,
): Promise<Can<typeof CatalogueOffer>> {
  const { actor } = context;
  const guards = guardsIn(year);
  const permitted = actor !== null && Object.values(guards).some(([permission]) => permission.allows(actor));
  const facts = permitted ? await readAsSystem(context, (db) => catalogueFacts(db, id)) : null;
  return eachAction(CatalogueOffer, (action) => {
    const [permission, refuse] = guards[action];
    return capability(
      actor,
      permission,
      actor && facts && permission.allows(actor) ? refuse(facts, actor) : [],
    );
  });
}
