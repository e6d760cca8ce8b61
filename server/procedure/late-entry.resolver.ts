import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import { LateCapabilities, LateProposalView } from '#schema/procedure/late-proposal-view.ts';
import { decisionById, type DecisionRow } from '#server/decision/decision.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { confirmLateEntry } from './confirm-late-entry.ts';
import { lateCapabilities, lateProposals } from './late-proposals.queries.ts';
import { proposeLateEntry } from './propose-late-entry.ts';
import { returnLateEntry } from './return-late-entry.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : decisionById(context, done);

const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);
const Proposal = () => Arg('proposalId', () => ID, { description: '哪一项补录' });

/** 补录: what happened before the platform, entered by the unit from its documents, confirmed by 司法局. */
@Resolver(() => DecisionView)
export class LateEntryResolver {
  @FieldResolver(() => LateCapabilities, { description: '补录可办事项' })
  lateCan(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return lateCapabilities(context, decision);
  }

  @FieldResolver(() => [LateProposalView], { description: '等待确认的补录；公众看不到' })
  lateProposals(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return lateProposals(context, decision);
  }

  @Mutation(() => DecisionOrRefusal, { description: '提出补录' })
  async proposeLateEntry(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => LateEntryInput) input: LateEntryInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await proposeLateEntry(context, id, version, input, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal, { description: '确认补录' })
  async confirmLateEntry(
    @Id() id: string,
    @Version() version: number,
    @Proposal() proposalId: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await confirmLateEntry(context, id, version, proposalId));
  }

  @Mutation(() => DecisionOrRefusal, { description: '退回补录' })
  async returnLateEntry(
    @Id() id: string,
    @Version() version: number,
    @Proposal() proposalId: string,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnLateEntry(context, id, version, proposalId, reason));
  }
}
