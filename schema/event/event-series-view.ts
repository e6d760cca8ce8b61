import { Field, ObjectType } from 'type-graphql';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { EventView } from './event-view.ts';

/** 复制成的几次活动, each a plan of its own. */
@ObjectType('EventSeries', { description: '复制成的几次活动，各自拟稿、审查、发布', simpleResolvers: true })
export class EventSeriesView {
  @Field(() => [EventView])
  readonly events!: readonly EventView[];
}

/** The copies, or why none was made. */
export const EventSeriesOrRefusal = orRefusal(EventSeriesView, 'EventSeries');
