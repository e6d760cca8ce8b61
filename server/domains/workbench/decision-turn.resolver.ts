import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { DecisionTurn } from '#schema/workbench/turn-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { turnsOfDecision } from './decision-turn.queries.ts';

/** 轮到谁 at the desk of one decision. */
@Resolver(() => DecisionView)
export class DecisionTurnResolver {
  @FieldResolver(() => [DecisionTurn], { nullable: true, description: '轮到谁办理；与本决策无关的岗位为空' })
  turns(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return turnsOfDecision(context, id);
  }
}
