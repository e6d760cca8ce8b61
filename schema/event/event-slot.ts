import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import { Event } from './event.ts';

/** 场次: one turn of an event; an event without turns has one. */
@Entity()
@Unique({ properties: ['eventId', 'position'] })
export class EventSlot {
  declare readonly [EntityName]?: 'EventSlot';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  @Property({ type: 'integer' })
  readonly position!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  startsAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  endsAt!: Date;

  /** For which beginning its people were reminded; after a postponement they are reminded anew. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  remindedFor: Date | null = null;
}
