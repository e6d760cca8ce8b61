import { Table, column } from '#schema/kernel/columns.ts';
import { Event } from '#schema/event/event.ts';
import { Person } from '#schema/identity/person.ts';

/** 实录更正: what a published passage says from now on, and why; the earlier words stay to be read. */
@Table({ indexes: [{ properties: ['eventId', 'at'] }] })
export class PressCorrection {
  readonly id = column.key();
  readonly eventId = column.ref(() => Event);

  /** Which passage, counted from 1. */
  readonly passage = column.integer();
  readonly before = column.text();
  readonly after = column.text();
  readonly note = column.text();
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
}
