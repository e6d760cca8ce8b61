import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { EventView } from '#schema/event/event-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { eventsOfDecision } from './event.queries.ts';

/** The events that explain a decision (新闻发布会等). */
@Resolver(() => DecisionView)
export class DecisionEventsResolver {
  @FieldResolver(() => [EventView], { description: '宣传解读、听取意见的开放活动，早的在前' })
  events(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return eventsOfDecision(context, id);
  }
}
