import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import type { MessageKind, MessageStatus } from '#schema/message/message-kind.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/** 发送记录: one notification to one person, by mail, by short message, or by a call of the unit; what became of it is never pretended. */
@Entity()
@Index({ properties: ['createdAt'] })
@Index({ properties: ['recipientId'] })
@Index({ properties: ['unitId', 'status'] })
export class Message {
  declare readonly [EntityName]?: 'Message';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** The effect's own key: the same event tells the same person once. */
  @Property({ type: 'text', unique: true })
  readonly uniqueKey!: string;

  @Property({ type: 'text' })
  readonly kind!: MessageKind;

  /** The unit in whose name it goes out, and whose staff call where nobody can write. */
  @Property({ type: 'uuid', nullable: true })
  readonly unitId: string | null = null;

  @Property({ type: 'text' })
  way: Opt<DeliveryWay> = DeliveryWay.MAIL;

  /** The key of its kind: a newer one of the same topic takes the place of one that waits for a call. */
  @Property({ type: 'text' })
  readonly topic: Opt<string> = '';

  /** The person under the id of their own record (a comment, a registration, an account). */
  @Property({ type: 'uuid', nullable: true })
  readonly recipientId: string | null = null;

  /** As lists show it: masked where the person is a citizen. */
  @Property({ type: 'text' })
  readonly recipientName: Opt<string> = '';

  @Property({ type: 'text', nullable: true })
  readonly receiptNo: string | null = null;

  /** The address or number, sealed with the contact key; null where none is known, or once its time is over. */
  @Property({ type: 'blob', nullable: true })
  recipient: Buffer | null = null;

  @Property({ type: 'text' })
  readonly recipientMasked!: string;

  /** Whether the unit calls the person when no message arrives: they left a number, or the matter asks for it. */
  @Property({ type: 'boolean' })
  readonly callable: Opt<boolean> = false;

  /** What it is about: the record that a call list is filtered by, its title and its address in the console. */
  @Property({ type: 'uuid', nullable: true })
  readonly aboutId: string | null = null;

  @Property({ type: 'text' })
  readonly aboutTitle: Opt<string> = '';

  @Property({ type: 'text' })
  readonly aboutPath: Opt<string> = '';

  @Property({ type: 'text' })
  readonly subject!: string;

  /** The words of the mail or the short message, or what is said on the telephone. */
  @Property({ type: 'text' })
  readonly body!: string;

  /** What is said on the telephone if it cannot be sent, where that is not the body. */
  @Property({ type: 'text', nullable: true })
  readonly spoken: string | null = null;

  /** An iCalendar text that goes with it (日程); its method tells the reader's calendar what to do. */
  @Property({ type: 'text', nullable: true })
  readonly calendar: string | null = null;

  @Property({ type: 'text' })
  status!: MessageStatus;

  /** Whether it may go out in the quiet hours, by its kind and by what it is about. */
  @Property({ type: 'boolean' })
  readonly atNight: Opt<boolean> = false;

  /** The morning for which it waits (等到早上); null: it did not have to. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  notBefore: Date | null = null;

  @Property({ type: 'integer', default: 0 })
  attempts: Opt<number> = 0;

  @Property({ type: 'text', nullable: true })
  error: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  sentAt: Date | null = null;

  /** When a call no longer helps; null: after the days of the rule. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  readonly callUntil: Date | null = null;

  /** When it came to its end: sent, kept, failed, called, not reached or obsolete. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  settledAt: Date | null = null;
}
