import { Table, column } from '#schema/kernel/columns.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import type { HearingAttendance } from '#server/law/hearing/hearing-words.ts';
import { EventSlot } from '#schema/event/event.ts';

const OF_ONE = '(slot_id is null) <> (hearing_id is null) and (hearing_id is null) = (attendance is null)';

/** 名额: the seats of one slot of an event for one invited group or for the public, or of a hearing for one kind of people; each has a queue of its own. */
@Table({
  indexes: [{ properties: ['slotId'] }],
  uniques: [{ properties: ['hearingId', 'attendance'] }],
  checks: [{ name: 'seat_group_check', expression: OF_ONE }],
})
export class SeatGroup {
  readonly id = column.key();
  readonly slotId = column.ref.opt(() => EventSlot);
  readonly hearingId = column.ref.opt(() => Hearing);

  /** Role in which people come to the hearing. */
  readonly attendance = column.text.opt() as HearingAttendance | null;

  /** The invited group; null: anybody. */
  readonly category = column.text.opt() as RepresentativeCategory | null;
  seats = column.integer();

  /** How many persons may wait. */
  waitlist = column.integer();

  /** Persons with a seat or with one reserved for them; counted by the database, never past `seats`. */
  readonly taken = column.integer.or(0);

  /** Persons who wait; counted by the database. */
  readonly waiting = column.integer.or(0);
}
