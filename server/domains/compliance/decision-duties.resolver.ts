import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DutyView } from '#schema/compliance/duty-view.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { dutiesOfDecision } from './duty.queries.ts';

/** The panel of one decision (一项决策的合规情况). */
@Resolver(() => DecisionView)
export class DecisionDutiesResolver {
  @FieldResolver(() => [DutyView], { nullable: true, description: '合规情况；不能查看决策记录的为空' })
  duties(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return dutiesOfDecision(context, id);
  }
}
