import { Table, column } from '#schema/kernel/columns.ts';

/** The offset of `app_now()` to the clock, in milliseconds. Only a test or torture database, or a demonstration being seeded, may hold a row. */
@Table()
export class ClockOffset {
  readonly id = column.integer({ primary: true, autoincrement: false });
  milliseconds = column.integer.or(0, { defaultRaw: '0', columnType: 'bigint' });
}
