import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { SpecialDayKind } from '#server/law/calendar/special-days.ts';

/** 已导入节假日安排的年份; working days beyond the last one are provisional. */
@Table()
export class WorkCalendarYear {
  readonly year = column.integer({ primary: true, autoincrement: false });
  notice = column.text();
  importedById = column.ref.opt(() => Person);
  importedAt = column.instant();
}

/** 节假日与调休: a day the State Council notice makes a holiday or a make-up working day. */
@Table()
export class SpecialDay {
  readonly day = column.day({ primary: true });
  kind = column.text() as SpecialDayKind;
  name = column.text.or('');
}
