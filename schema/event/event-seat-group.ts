import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import type { RepresentativeCategory } from '#server/law/representative-category.ts';
import { EventSlot } from './event-slot.ts';

/** 名额: the seats of one slot for one invited group, or for the public; each has a queue of its own. */
@Entity()
@Index({ properties: ['slotId'] })
export class EventSeatGroup {
  declare readonly [EntityName]?: 'EventSeatGroup';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => EventSlot, mapToPk: true, fieldName: 'slot_id' })
  readonly slotId!: string;

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
