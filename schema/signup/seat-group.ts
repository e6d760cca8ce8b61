import type { EntityName, Opt } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Hearing } from '#schema/hearing/hearing.ts';
import { newId } from '#schema/kernel/id.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import type { HearingAttendance } from '#server/law/hearing/hearing-words.ts';
import { EventSlot } from '#schema/event/event-slot.ts';

const OF_ONE = '(slot_id is null) <> (hearing_id is null) and (hearing_id is null) = (attendance is null)';

/** 名额: the seats of one slot of an event for one invited group or for the public, or of a hearing for one kind of people; each has a queue of its own. */
@Entity()
@Index({ properties: ['slotId'] })
@Unique({ properties: ['hearingId', 'attendance'] })
@Check({ name: 'seat_group_check', expression: OF_ONE })
export class SeatGroup {
  declare readonly [EntityName]?: 'SeatGroup';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => EventSlot, mapToPk: true, fieldName: 'slot_id', nullable: true })
  readonly slotId: string | null = null;

  @ManyToOne({ entity: () => Hearing, mapToPk: true, fieldName: 'hearing_id', nullable: true })
  readonly hearingId: string | null = null;

  /** In what place people come to the hearing. */
  @Property({ type: 'text', nullable: true })
  readonly attendance: HearingAttendance | null = null;

  /** The invited group; null: anybody. */
  @Property({ type: 'text', nullable: true })
  readonly category!: RepresentativeCategory | null;

  @Property({ type: 'integer' })
  seats!: number;

  /** How many persons may wait. */
  @Property({ type: 'integer' })
  waitlist!: number;

  /** Persons with a seat or with one that is kept for them; counted by the database, never past `seats`. */
  @Property({ type: 'integer', default: 0 })
  readonly taken: Opt<number> = 0;

  /** Persons who wait; counted by the database. */
  @Property({ type: 'integer', default: 0 })
  readonly waiting: Opt<number> = 0;
}
