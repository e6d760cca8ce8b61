import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { EventNoticeKind } from '#server/law/event/event-words.ts';
import { Event } from './event.ts';

/** 活动公告: what everybody was told of an event, word for word, append-only. */
@Entity()
@Index({ properties: ['eventId', 'at'] })
export class EventNotice {
  declare readonly [EntityName]?: 'EventNotice';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  @Property({ type: 'text' })
  readonly kind!: EventNoticeKind;

  /** What people read, a line a paragraph. */
  @Property({ type: 'text' })
  readonly text!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  /** Who reviewed it before; null where no review is asked. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  readonly reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
