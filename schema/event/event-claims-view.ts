import { Input, View, id, instant, of, str } from '#schema/kernel/fields.ts';
import type { Turn } from '#server/law/event/event-notice.ts';

/** From when to when something is needed, as it is typed. */
@Input('TurnInput')
export class TurnInput implements Turn {
  readonly startsAt = instant();
  readonly endsAt = instant();
}

/** Rooms, hosts and times that a plan would occupy (占用), before it is saved. */
@Input('EventNeedsInput', '方案要占用的场地、接待人和时间')
export class EventNeedsInput {
  readonly eventId? = id.opt('修改的活动；它自己的占用不算');
  readonly roomId? = id.opt();
  readonly hostIds = id.many({ defaultValue: [] });
  readonly slots = of.many(() => TurnInput);
}

/** When a room is in use, and by which event (场地的占用). */
@View('RoomUse', '场地的占用；没有公告的只有单位')
export class RoomUseView {
  readonly roomId = id();
  readonly eventNo = str();
  readonly title = str.opt('公告以前不写');
  readonly unitName = str();
  readonly startsAt = instant();
  readonly endsAt = instant();
}
