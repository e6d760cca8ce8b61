import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { id, text } from '#schema/kernel/fields.ts';
import { acknowledges, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import { LateCorrectable, LateOffer, LateProposalView } from '#schema/procedure/late-proposal-view.ts';
import { type DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { confirmLateEntry } from './confirm-late-entry.ts';
import { correctableEntries, lateCapabilities, lateProposals } from './late-proposals.queries.ts';
import { proposeLateEntry } from './propose-late-entry.ts';
import { returnLateEntry } from './return-late-entry.ts';

/** 补录: what happened before the platform, entered by the unit from its documents, confirmed by 司法局. */
@Resolver(() => DecisionView)
export class LateEntryResolver {
  @FieldResolver(() => [LateProposalView], { description: '等待确认的补录；公众看不到' })
  lateProposals(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return lateProposals(context, decision);
  }

  @FieldResolver(() => [LateCorrectable], { description: '更正已经确认的补录' })
  lateCorrectable(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return correctableEntries(context, decision);
  }
}

export const LateOffers = offers(
  DecisionView,
  LateOffer,
  (decision: DecisionRow, context) => lateCapabilities(context, decision),
  'lateCan',
);

const byProposal = arg('proposalId', () => id('哪一项补录'));

export const LateEntryMutations = mutations({
  proposeLateEntry: asDecision(
    '提出补录',
    [byId, ofVersion, input(LateEntryInput), acknowledges],
    proposeLateEntry,
  ),
  confirmLateEntry: asDecision('确认补录', [byId, ofVersion, byProposal], confirmLateEntry),
  returnLateEntry: asDecision(
    '退回补录',
    [byId, ofVersion, byProposal, arg('reason', text)],
    returnLateEntry,
  ),
});
