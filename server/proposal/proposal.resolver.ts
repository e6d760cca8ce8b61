import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { connectionOf } from '#schema/kernel/page.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { InitiationInput, ProposalInput } from '#schema/proposal/proposal-input.ts';
import { ProposalCapabilities, ProposalOrRefusal, ProposalView } from '#schema/proposal/proposal-view.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { mayBring } from '#server/kernel/decision-action.ts';
import { type DecisionAction, refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import { Refusal } from '#server/law/refusal.ts';
import { declineProposal } from './decline-proposal.ts';
import { initiateDecision } from './initiate-decision.ts';
import { enterableKinds, proposalById, proposalsPage } from './proposal.queries.ts';
import { proposeDecision } from './propose-decision.ts';
import { startStudy } from './start-study.ts';

const ProposalConnection = connectionOf(ProposalView, 'Proposal');

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : proposalById(context, done);

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

  @FieldResolver(() => ProposalCapabilities)
  viewerCan(@Root() { phase }: ProposalView, @Ctx() { actor }: Context): ProposalCapabilities {
    const can = (event: DecisionAction) =>
      capability(actor, mayBring(event), refuseDecisionEvent(event, phase));
    return {
      startStudy: can('startStudy'),
      declineProposal: can('decline'),
      initiateDecision: can('initiate'),
    };
  }

  @Mutation(() => ProposalOrRefusal, { description: '提出决策事项建议' })
  async proposeDecision(@Arg('input', () => ProposalInput) input: ProposalInput, @Ctx() context: Context) {
    return fresh(context, await proposeDecision(context, input));
  }

  @Mutation(() => ProposalOrRefusal, { description: '开始研究论证' })
  async startStudy(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('studyNote', () => TextScalar) studyNote: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await startStudy(context, id, version, studyNote));
  }

  @Mutation(() => ProposalOrRefusal, { description: '不予启动，并答复建议提出人' })
  async declineProposal(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Arg('answer', () => TextScalar) answer: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await declineProposal(context, id, version, reason, answer));
  }

  @Mutation(() => ProposalOrRefusal, { description: '启动决策程序' })
  async initiateDecision(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => InitiationInput) input: InitiationInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await initiateDecision(context, id, version, input));
  }
}
