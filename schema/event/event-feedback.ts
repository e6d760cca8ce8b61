import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import type { Accessibility, Satisfaction } from '#server/law/event/event-feedback.ts';
import { Event } from './event.ts';

/** 活动评价: how it was for one who came, without a name; its free words go with the contacts of the event. */
@Entity()
@Unique({ properties: ['eventId', 'ticket'] })
export class EventFeedback {
  declare readonly [EntityName]?: 'EventFeedback';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  /** Keyed digest of what lets somebody judge once: their receipt, or with the code of the place the form itself. */
  @Property({ type: 'text' })
  readonly ticket!: string;

  /** Keyed digest of the form's key: sent again, it is the same answer. */
  @Property({ type: 'text' })
  readonly requestHash!: string;

  @Property({ type: 'boolean' })
  readonly byReceipt!: boolean;

  @Property({ type: 'text' })
  readonly satisfaction!: Satisfaction;

  @Property({ type: 'text', nullable: true })
  readonly accessibility: Accessibility | null = null;

  @Property({ type: 'text', default: '' })
  good: Opt<string> = '';

  @Property({ type: 'text', default: '' })
  better: Opt<string> = '';

  @Property({ type: 'integer' })
  readonly noticeVersion!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly givenAt!: Date;
}
