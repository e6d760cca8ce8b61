import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { EventReportStanding } from '#server/law/event/event-report-standing.ts';
import { EventKind } from '#server/law/event/kinds.ts';

registerEnumType(EventReportStanding, { name: 'EventReportStanding' });

/** 活动情况的公布: what the host of an event that was held owes the public, and by when. */
@ObjectType('EventReportDuty', { description: '已举行的活动应当公布的活动情况', simpleResolvers: true })
export class EventReportDutyView {
  @Field(() => String)
  readonly no!: string;

  @Field(() => EventKind)
  readonly kind!: EventKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => UnitView, { description: '主办单位' })
  readonly unit!: UnitView;

  @Field(() => CalendarDayScalar, { description: '举行的最后一天' })
  readonly heldOn!: CalendarDay;

  @Field(() => CalendarDayScalar)
  readonly dueOn!: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly publishedOn!: CalendarDay | null;

  @Field(() => EventReportStanding)
  readonly standing!: EventReportStanding;

  @Field(() => Int, { nullable: true, description: '到期限还有几个工作日；已经公布或者逾期的为空' })
  readonly workingDaysLeft!: number | null;
}
