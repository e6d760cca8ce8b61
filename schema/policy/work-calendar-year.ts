import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';

/** 已导入节假日安排的年份; working days beyond the last one are provisional. */
@Table()
export class WorkCalendarYear {
  readonly year = column.integer({ primary: true, autoincrement: false });
  notice = column.text();
  importedById = column.ref.opt(() => Person);
  importedAt = column.instant();
}
