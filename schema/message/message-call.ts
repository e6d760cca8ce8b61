import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CallOutcome, DeliveryWay } from '#server/law/people/notification.ts';
import { Message } from './message.ts';

/** 电话告知: one try to notify somebody whom neither mail nor short message reached; never changed. */
@Entity()
@Index({ properties: ['messageId'] })
export class MessageCall {
  declare readonly [EntityName]?: 'MessageCall';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Message, mapToPk: true, fieldName: 'message_id' })
  readonly messageId!: string;

  @Property({ type: 'text' })
  readonly way!: DeliveryWay;

  @Property({ type: 'text' })
  readonly outcome!: CallOutcome;

  @Property({ type: 'text' })
  readonly note: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id', nullable: true })
  readonly byId: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
