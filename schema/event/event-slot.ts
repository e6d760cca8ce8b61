import { Table, column } from '#schema/kernel/columns.ts';
import { Event } from './event.ts';

/** 场次: one turn of an event; an event without turns has one. */
@Table({ uniques: [{ properties: ['eventId', 'position'] }] })
export class EventSlot {
  readonly id = column.key();
  readonly eventId = column.ref(() => Event);
  readonly position = column.integer();
  startsAt = column.instant();
  endsAt = column.instant();

  /** For which beginning its people were reminded; after a postponement they are reminded anew. */
  remindedFor = column.instant.opt();
}
