import { asDecision } from './decision-answer.queries.ts';
import { of, text } from '#schema/kernel/fields.ts';
import { arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { CircumstanceInput, FactProposalInput } from '#schema/decision/fact-proposal-input.ts';
import { FactProposalView, FactRulingView } from '#schema/decision/fact-ruling-view.ts';
import { DroppedView } from '#schema/decision/release-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { confirmDecisionFacts } from './confirm-decision-facts.ts';
import { type DecisionRow } from './decision.queries.ts';
import { droppedFor } from './edition-release.queries.ts';
import { factProposal, factRuling } from './fact-ruling.queries.ts';
import { proposeDecisionFacts } from './propose-decision-facts.ts';
import { returnDecisionFacts } from './return-decision-facts.ts';

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
}

export const FactRulingMutations = mutations({
  proposeDecisionFacts: asDecision(
    '提出事项情形',
    [byId, ofVersion, input(FactProposalInput)],
    proposeDecisionFacts,
  ),
  confirmDecisionFacts: asDecision(
    '认定事项情形',
    [
      byId,
      ofVersion,
      arg('added', () =>
        of.many(() => CircumstanceInput, { defaultValue: [], description: '认定时增列的情形' }),
      ),
      arg('reason', () => text({ defaultValue: '' })),
    ],
    confirmDecisionFacts,
  ),
  returnDecisionFacts: asDecision(
    '退回事项情形',
    [byId, ofVersion, arg('reason', text)],
    returnDecisionFacts,
  ),
});
