import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { Event } from './event.ts';

/** 现场听到的意见: what somebody said at an event, and what is done about it; entered as a comment it is known there by its id. */
@Entity()
@Index({ properties: ['eventId', 'position'] })
export class EventOpinion {
  declare readonly [EntityName]?: 'EventOpinion';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  text!: string;

  /** Of which group whoever said it is; null: of the public. */
  @Property({ type: 'text', nullable: true })
  category: RepresentativeCategory | null = null;

  @Property({ type: 'text', default: '' })
  answer: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'recorded_by_id' })
  readonly recordedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly recordedAt!: Date;
}
