import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';

/** 平台中断: a time in which opinions could not be given; append-only. Without a person: noticed by the platform itself. */
@Table({ indexes: [{ properties: ['endedAt'] }] })
export class PlatformOutage {
  readonly id = column.key();
  readonly beganAt = column.instant();
  readonly endedAt = column.instant();
  readonly reason = column.text();
  readonly byId = column.ref.opt(() => Person);
  readonly at = column.instant();
}

/** 平台的脉搏: when a server last ran the queue, by the machine's own clock. One row. */
@Table()
export class PlatformPulse {
  readonly id = column.integer({ primary: true, autoincrement: false });
  at = column.instant();
}
