import { View, of } from '#schema/kernel/fields.ts';
import { EventView } from './event-view.ts';

/** 复制成的几次活动, each a plan of its own. */
@View('EventSeries', '复制成的几次活动，各自拟稿、审查、发布')
export class EventSeriesView {
  readonly events = of.many(() => EventView);
}
