import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarKind, type Clash, ClashKind } from '#server/law/calendar/county-calendar.ts';

/** Room, host or leader that another date claims at the same time (冲突). */
@View('CalendarClash', '日程冲突')
export class CalendarClash implements Clash {
  readonly kind = of(() => ClashKind);
  readonly what = str('冲突的场地或者负责人');
  readonly no = str();
  readonly title = str();
}

/** One date of the county (日程): a slot of an event, a meeting, a hearing, an activity of a decision. */
@View('CalendarEntry', '全县日程中的一项')
export class CalendarEntry {
  readonly unitIds!: readonly string[];

  readonly id = id();
  readonly kind = of(() => CalendarKind);
  readonly no = str('活动、会议、听证会或者决策的编号');
  readonly seq = int.opt('决策参与活动的序号');
  readonly title = str();
  readonly startsAt = instant();
  readonly endsAt = instant();
  readonly place = str();
  readonly unit = of(() => UnitView);
  readonly announced = bool('已经公告');
  readonly cancelled = bool();
  readonly cancelReason = str('取消的原因');
  readonly postponed = bool('延期过');
  readonly uid = str('日历条目的标识，改期后不变');
  readonly sequence = int('日历条目的版本号');
  readonly toldAt = instant.opt('最近一次公告的时间');
  readonly clashes = of.many(() => CalendarClash, '冲突，供工作人员');
}

/** The county's dates of a time (全县日程). */
@View('CountyCalendar', '一段时间的全县日程，早的在前')
export class CountyCalendar {
  readonly entries = of.many(() => CalendarEntry);
  readonly total = int('共有几项；多于列出的，请缩小范围');
}
