import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { CircumstanceInput, FactProposalInput } from '#schema/decision/fact-proposal-input.ts';
import { FactProposalView, FactRulingView } from '#schema/decision/fact-ruling-view.ts';
import { DroppedView } from '#schema/decision/release-view.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { Refusal } from '#server/law/refusal.ts';
import { confirmDecisionFacts } from './confirm-decision-facts.ts';
import { decisionById, type DecisionRow } from './decision.queries.ts';
import { droppedFor } from './edition-release.queries.ts';
import { factProposal, factRuling } from './fact-ruling.queries.ts';
import { proposeDecisionFacts } from './propose-decision-facts.ts';
import { returnDecisionFacts } from './return-decision-facts.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : decisionById(context, done);

/** 事项情形: put forward by the unit, ruled on by 司法局, read by everyone. */
@Resolver(() => DecisionView)
export class FactRulingResolver {
  @FieldResolver(() => FactRulingView, { nullable: true, description: '情形认定；没有认定的为空' })
  factRuling(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return read(context, (db) => factRuling(db, decision));
  }

  @FieldResolver(() => FactProposalView, { nullable: true, description: '等待认定的情形；公众看不到' })
  factProposal(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return context.actor ? read(context, (db) => factProposal(db, decision)) : null;
  }

  @FieldResolver(() => [DroppedView], { description: '目录新版本删去、本事项仍须遵守的要求' })
  droppedByEdition(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return read(context, async (db) => droppedFor(db, decision, await rulesOf(db)));
  }

  @Mutation(() => DecisionOrRefusal)
  async proposeDecisionFacts(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => FactProposalInput) input: FactProposalInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await proposeDecisionFacts(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal)
  async confirmDecisionFacts(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('added', () => [CircumstanceInput], { defaultValue: [], description: '认定时增列的情形' })
    added: CircumstanceInput[],
    @Arg('reason', () => TextScalar, { defaultValue: '' }) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await confirmDecisionFacts(context, id, version, added, reason));
  }

  @Mutation(() => DecisionOrRefusal)
  async returnDecisionFacts(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnDecisionFacts(context, id, version, reason));
  }
}
