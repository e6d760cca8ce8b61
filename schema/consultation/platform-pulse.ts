import { Table, column } from '#schema/kernel/columns.ts';

/** 平台的脉搏: when a server last ran the queue, by the machine's own clock. One row. */
@Table()
export class PlatformPulse {
  readonly id = column.integer({ primary: true, autoincrement: false });
  at = column.instant();
}
