import { Table, column } from '#schema/kernel/columns.ts';
import { Unit } from '#schema/identity/unit.ts';

/** 会议组成人员: who sits in the government's meetings with a voice in its decisions, from when until when; the head among them. */
@Table()
export class OrganMember {
  readonly id = column.key();

  /** The office that keeps the list. */
  readonly unitId = column.ref(() => Unit);
  name = column.text();
  post = column.text();

  /** 行政首长. */
  head = column.bool.or(false);
  since = column.day();

  /** The last day; null: in office. */
  until = column.day.opt();

  /** Written authorisation of a head who acts for the one in office (代行职权). */
  authorisationNo = column.text.opt();
  authorisationOn = column.day.opt();
  readonly version = column.version();
}
