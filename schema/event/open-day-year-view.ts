import { View, day, int, of } from '#schema/kernel/fields.ts';
import { OpenDayYearState, type OpenDayTerm } from '#server/law/event/event-year.ts';

/** One part of the year in which an open day falls (年度开放日计划的时段). */
@View('OpenDayTerm', '年度开放日计划的一个时段')
export class OpenDayTermView implements OpenDayTerm {
  readonly from = day();
  readonly through = day();
  readonly held = int();
  readonly planned = int();
  readonly state = of(() => OpenDayYearState);
}
