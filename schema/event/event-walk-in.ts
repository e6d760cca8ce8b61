import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { SeatGroup } from '#schema/signup/seat-group.ts';
import { Event } from './event.ts';

/** 现场登记: people who came without signing up and were let in, without a name; never changed, corrected by a further one. */
@Table({
  indexes: [{ properties: ['eventId', 'at'] }],
  checks: [{ name: 'event_walk_in_check', expression: 'persons >= beyond and beyond >= 0' }],
})
export class EventWalkIn {
  readonly id = column.uuid({ primary: true });
  readonly eventId = column.ref(() => Event);
  readonly groupId = column.ref(() => SeatGroup);
  readonly persons = column.integer();

  /** How many of them had no seat left; the others are counted into the seats that are given. */
  readonly beyond = column.integer();

  /** Why more were let in than there were seats, or why it is corrected. */
  readonly reason = column.text.or('');
  readonly device = column.text();

  /** The one whose place it takes. */
  readonly correctsId = column.ref.opt(() => EventWalkIn, { unique: true });
  readonly at = column.instant();
  readonly receivedAt = column.instant();
  readonly byId = column.ref(() => Person);
}
