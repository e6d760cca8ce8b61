import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Event } from '#schema/event/event.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';

/** 实录更正: what a published passage says from now on, and why; the earlier words stay to be read. */
@Entity()
@Index({ properties: ['eventId', 'at'] })
export class PressCorrection {
  declare readonly [EntityName]?: 'PressCorrection';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  /** Which passage, counted from 1. */
  @Property({ type: 'integer' })
  readonly passage!: number;

  @Property({ type: 'text' })
  readonly before!: string;

  @Property({ type: 'text' })
  readonly after!: string;

  @Property({ type: 'text' })
  readonly note!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
