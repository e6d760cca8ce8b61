import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { InitiationInput, ProposalInput } from '#schema/proposal/proposal-input.ts';
import { ProposalOffer, ProposalView } from '#schema/proposal/proposal-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { type DecisionAction, refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import { declineProposal } from './decline-proposal.ts';
import { initiateDecision } from './initiate-decision.ts';
import { enterableKinds, proposalById, proposalsPage } from './proposal.queries.ts';
import { proposeDecision } from './propose-decision.ts';
import { startStudy } from './start-study.ts';

const ProposalConnection = connectionOf(ProposalView, 'Proposal');

/** Proposals (决策事项建议): how a decision's life begins. */
@Resolver(() => ProposalView)
export class ProposalResolver {
  @Query(() => ProposalConnection, { description: '决策事项建议，新的在前' })
  proposals(
    @Arg('state', () => DecisionPhase, { nullable: true }) state: DecisionPhase | null,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return proposalsPage(context, { state, first, after });
  }

  @Query(() => ProposalView, { nullable: true })
  proposal(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return proposalById(context, id);
  }

  @Query(() => [ProposerKind], { description: '可以录入谁的建议；不由其录入的为空' })
  proposerKinds(@Ctx() context: Context) {
    return enterableKinds(context);
  }
}

export const ProposalOffers = offers(ProposalView, ProposalOffer, ({ phase }: ProposalView, { actor }) => {
  const can = (event: DecisionAction) =>
    capability(actor, mayBring(event), refuseDecisionEvent(event, phase));
  return {
    startStudy: can('startStudy'),
    declineProposal: can('decline'),
    initiateDecision: can('initiate'),
  };
});

const asProposal = answering(ProposalView, proposalById);

export const ProposalMutations = mutations({
  proposeDecision: asProposal('提出决策事项建议', [input(ProposalInput)], proposeDecision),
  startStudy: asProposal('开始研究论证', [byId, ofVersion, arg('studyNote', text)], startStudy),
  declineProposal: asProposal(
    '不予启动，并答复建议提出人',
    [byId, ofVersion, arg('reason', text), arg('answer', text)],
    declineProposal,
  ),
  initiateDecision: asProposal('启动决策程序', [byId, ofVersion, input(InitiationInput)], initiateDecision),
});
