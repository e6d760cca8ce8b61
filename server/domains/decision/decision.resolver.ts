import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { str, text } from '#schema/kernel/fields.ts';
import { acknowledges, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { DecisionFilter, DecisionOffer, DecisionView } from '#schema/decision/decision-view.ts';
import { DecisionRecordView } from '#schema/decision/decision-record-view.ts';
import { StepRequirementView } from '#schema/decision/step-requirement-view.ts';
import { MatterInput } from '#schema/decision/matter-input.ts';
import { SpecialLawView } from '#schema/policy/special-law-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { asDecision } from './decision-answer.queries.ts';
import { createDecision } from './create-decision.ts';
import { decisionCapabilities } from './decision-capabilities.ts';
import { decisionNumbers } from './decision-numbers.queries.ts';
import { decisionByNo, type DecisionRow, decisions } from './decision.queries.ts';
import { finishParticipation } from './finish-participation.ts';
import { recordViews } from './record.queries.ts';
import { lawsOnDecision } from './special-laws.queries.ts';
import { requirementsOf, withRecorded } from './requirement.queries.ts';
import { startDrafting } from './start-drafting.ts';
import { tellMatter } from './tell-matter.ts';

/** Decisions (重大行政决策): read by everyone, moved on by their units. */
@Resolver(() => DecisionView)
export class DecisionResolver {
  @Query(() => DecisionView, { nullable: true })
  decision(@Arg('no', () => String) no: string, @Ctx() context: Context) {
    return decisionByNo(context, no);
  }

  @Query(() => [DecisionView])
  decisions(
    @Arg('year', () => Int, { nullable: true }) year: number | undefined,
    @Arg('unitId', () => ID, { nullable: true }) unitId: string | undefined,
    @Arg('filter', () => DecisionFilter, { nullable: true }) filter: DecisionFilter | null,
    @Ctx() context: Context,
  ) {
    return decisions(context, { year, unitId, filter });
  }

  @Query(() => [String], { description: '全部决策的编号' })
  decisionNumbers(@Ctx() context: Context) {
    return decisionNumbers(context);
  }

  @FieldResolver(() => [StepRequirementView])
  requirements(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return read(context, async (db) =>
      withRecorded(await requirementsOf(db, decision, await rulesOf(db)), decision.steps),
    );
  }

  @FieldResolver(() => [SpecialLawView], { description: '适用的专门规定' })
  laws(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return read(context, async (db) => lawsOnDecision(decision, await rulesOf(db)));
  }

  @FieldResolver(() => [DecisionRecordView], { description: '决策过程记录；公众看不到' })
  records(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return context.actor ? recordViews(context, decision) : [];
  }
}

export const DecisionOffers = offers(DecisionView, DecisionOffer, (decision: DecisionRow, context) =>
  decisionCapabilities(context, decision),
);

export const DecisionMutations = mutations({
  tellMatter: asDecision('写明目录外事项的类别和专门规定', [byId, ofVersion, input(MatterInput)], tellMatter),
  createDecision: asDecision('启动决策', [arg('itemNo', str)], createDecision),
  startDrafting: asDecision('开始起草', [byId, ofVersion, arg('researchRecord', text)], startDrafting),
  finishParticipation: asDecision('完成公众参与', [byId, ofVersion, acknowledges], finishParticipation),
});
