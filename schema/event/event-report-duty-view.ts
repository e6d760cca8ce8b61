import { View, day, int, of, str } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { EventReportStanding } from '#server/law/event/event-report-standing.ts';
import { EventKind } from '#server/law/event/kinds.ts';

/** 活动情况的公布: what the host of an event that was held owes the public, and by when. */
@View('EventReportDuty', '已举行的活动应当公布的活动情况')
export class EventReportDutyView {
  readonly no = str();
  readonly kind = of(() => EventKind);
  readonly title = str();
  readonly unit = of(() => UnitView, '主办单位');
  readonly heldOn = day('举行的最后一天');
  readonly dueOn = day();
  readonly publishedOn = day.opt();
  readonly standing = of(() => EventReportStanding);
  readonly workingDaysLeft = int.opt('到期限还有几个工作日；已经公布或者逾期的为空');
}
