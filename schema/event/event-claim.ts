import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import { EventSlot } from './event-slot.ts';

/** 占用: a room or a host that a slot needs from when to when; the table excludes that two slots need the same. */
@Entity()
@Index({ properties: ['slotId'] })
export class EventClaim {
  declare readonly [EntityName]?: 'EventClaim';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => EventSlot, mapToPk: true, fieldName: 'slot_id' })
  readonly slotId!: string;

  /** The room's id, or the host's. */
  @Property({ type: 'uuid' })
  readonly resourceId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly startsAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly endsAt!: Date;
}
