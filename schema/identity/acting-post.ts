import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from './person.ts';

/** 代理岗位: for these days one member of staff has the posts of another beside their own. Only its end may come early: `endedOn` is the first day without. */
@Table({ indexes: [{ properties: ['personId'] }, { properties: ['absentId'] }] })
export class ActingPost {
  readonly id = column.key();
  readonly personId = column.ref(() => Person);
  readonly absentId = column.ref(() => Person);
  readonly startsOn = column.day();
  readonly endsOn = column.day();
  readonly reason = column.text();
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
  endedOn = column.day.opt();
}
