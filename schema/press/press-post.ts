import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Event } from '#schema/event/event.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { PressPostKind } from '#server/law/press/press-words.ts';
import { PressQuestion } from './press-question.ts';

/** 文字直播的一条: what was said at a press conference at that moment; never changed, only corrected by a further one. */
@Entity()
@Unique({ properties: ['eventId', 'seq'] })
export class PressPost {
  declare readonly [EntityName]?: 'PressPost';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  /** Counted by the database, without a gap: a viewer goes on where they were. */
  @Property({ type: 'integer' })
  readonly seq!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;

  @Property({ type: 'text' })
  readonly kind!: PressPostKind;

  /** An announced speaker with their post, the moderator, or the outlet that asks. */
  @Property({ type: 'text' })
  readonly speaker!: string;

  @Property({ type: 'text' })
  readonly text!: string;

  /** The question that is put, if it was received before. */
  @ManyToOne({ entity: () => PressQuestion, mapToPk: true, fieldName: 'question_id', nullable: true })
  readonly questionId: string | null = null;

  /** The post it corrects, which stays where it is, struck through. */
  @ManyToOne({
    entity: () => PressPost,
    mapToPk: true,
    fieldName: 'corrects_id',
    nullable: true,
    unique: true,
  })
  readonly correctsId: string | null = null;

  /** The same post sent again after a lost answer is the same post. */
  @Property({ type: 'uuid', unique: true })
  readonly idempotencyKey!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;
}
