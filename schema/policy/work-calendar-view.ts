import { offerOf } from '#schema/kernel/offer.ts';
import { View, day, int, of, str, Input, text } from '#schema/kernel/fields.ts';
import { SpecialDayKind } from '#server/law/calendar/special-days.ts';

/** Actions on the calendar permitted to the viewer. */
export const WorkCalendarOffer = offerOf('WorkCalendar', '可办事项', ['import']);

/** 节假日与调休, one day. */
@View('SpecialDay', '节假日或者调休上班日')
export class SpecialDayView {
  readonly day = day();
  readonly kind = of(() => SpecialDayKind);
  readonly name = str();
}

/** 工作日历: the years whose arrangement of days off is known; working days after them are provisional. */
@View('WorkCalendar', '工作日历；已导入年份之后为暂定')
export class WorkCalendarView {
  readonly coveredThrough = day();
  readonly years = int.many();
}

/** One day of the yearly notice as it is filled in (节假日与调休). */
@Input()
export class SpecialDayInput {
  readonly day = day();
  readonly kind = of(() => SpecialDayKind);
  readonly name = text();
}
