import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { EventDecision, EventView } from '#schema/event/event-view.ts';
import { decisionById } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { eventsOfDecision } from './event.queries.ts';

/** The events that explain a decision (新闻发布会等). */
@Resolver(() => DecisionView)
export class DecisionEventsResolver {
  @FieldResolver(() => [EventView], { description: '宣传解读、听取意见的开放活动，早的在前' })
  events(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return eventsOfDecision(context, id);
  }
}

/** The decision that an event is about, as everybody may read it (相关决策). */
@Resolver(() => EventDecision)
export class EventDecisionResolver {
  @FieldResolver(() => DecisionView, { nullable: true, description: '这项决策公开的全部情况' })
  inFull(@Root() { id }: EventDecision, @Ctx() context: Context) {
    return decisionById(context, id);
  }
}
