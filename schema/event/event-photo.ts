import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';
import { Event } from './event.ts';

/** 活动照片: uploaded first, part of the report once it has a place in it; public with the report until it is withdrawn. */
@Entity()
@Index({ properties: ['eventId'] })
export class EventPhoto extends StoredFile {
  declare readonly [EntityName]?: 'EventPhoto';

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  /** As it is shown, in pixels. */
  @Property({ type: 'integer' })
  readonly width!: number;
  @Property({ type: 'integer' })
  readonly height!: number;

  @Property({ type: 'integer', nullable: true })
  position: number | null = null;

  @Property({ type: 'text', default: '' })
  alt: Opt<string> = '';

  @Property({ type: 'text', default: '' })
  caption: Opt<string> = '';

  /** Whoever is to be recognised agreed, or is made unrecognisable. */
  @Property({ type: 'boolean', default: false })
  consent: Opt<boolean> = false;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawReason: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'uploaded_by_id' })
  readonly uploadedById!: string;
}
