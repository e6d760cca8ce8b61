import { Table, column } from '#schema/kernel/columns.ts';
import { EventSlot } from './event.ts';

/** 占用: a room or a host that a slot needs from when to when; the table excludes that two slots need the same. */
@Table({ indexes: [{ properties: ['slotId'] }] })
export class EventClaim {
  readonly id = column.key();
  readonly slotId = column.ref(() => EventSlot);

  /** The room's id, or the host's. */
  readonly resourceId = column.uuid();
  readonly startsAt = column.instant();
  readonly endsAt = column.instant();
}
