import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { Attendance } from '#server/law/event/event-report.ts';
import { Event } from './event.ts';

/** 活动情况的更正: what the report says from then on, and why; append-only, what it said before stays readable. */
@Entity()
@Index({ properties: ['eventId', 'at'] })
export class EventCorrection {
  declare readonly [EntityName]?: 'EventCorrection';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  @Property({ type: 'text' })
  readonly summary!: string;

  @Property({ type: 'json' })
  readonly attendance!: readonly Attendance[];

  /** What was wrong; everybody reads it. */
  @Property({ type: 'text' })
  readonly note!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
