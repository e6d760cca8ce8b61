import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Event } from '#schema/event/event.ts';
import { Person } from '#schema/identity/person.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { PressQuestionOrigin, QuestionNotTaken } from '#server/law/press/press-words.ts';

/** 新闻发布会提问: put beforehand by anybody, or in the room; it stands in the order in which it came. */
@Entity()
@Unique({ properties: ['eventId', 'place'] })
export class PressQuestion extends Receipted {
  declare readonly [EntityName]?: 'PressQuestion';

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  /** Counted by the database as it came; nobody ranks questions. */
  @Property({ type: 'integer' })
  readonly place!: number;

  @Property({ type: 'text' })
  readonly origin!: PressQuestionOrigin;

  /** 媒体名称; empty: somebody of the public, of whom nothing else is asked. */
  @Property({ type: 'text', nullable: true })
  readonly outlet: string | null = null;

  @Property({ type: 'text' })
  readonly text!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'recorded_by_id', nullable: true })
  readonly recordedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly receivedAt!: Date;

  /** When it was put in the room. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  askedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'boolean', default: false })
  inWriting: Opt<boolean> = false;

  @Property({ type: 'text', nullable: true })
  notTaken: QuestionNotTaken | null = null;

  /** The question as everybody reads it; null also after publication where its very words may not be shown. */
  @Property({ type: 'text', nullable: true })
  shown: string | null = null;

  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  /** Answered, or not taken with its reason: from now on everybody reads it. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'settled_by_id', nullable: true })
  settledById: string | null = null;
}
