import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import type { MessageKind, MessageStatus } from '#schema/message/message-kind.ts';

/** 发送记录: one mail, sent by SMTP where configured, otherwise kept here to be read; nothing is pretended. */
@Entity()
@Index({ properties: ['createdAt'] })
export class Message {
  declare readonly [EntityName]?: 'Message';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** The effect's own key: the same event tells the same person once. */
  @Property({ type: 'text', unique: true })
  readonly uniqueKey!: string;

  @Property({ type: 'text' })
  readonly kind!: MessageKind;

  @Property({ type: 'uuid', index: true, nullable: true })
  readonly unitId: string | null = null;

  /** Sealed with the contact key. */
  @Property({ type: 'blob' })
  readonly recipient!: Buffer;

  @Property({ type: 'text' })
  readonly recipientMasked!: string;

  @Property({ type: 'text' })
  readonly subject!: string;

  @Property({ type: 'text' })
  readonly body!: string;

  /** An iCalendar text that goes with it (日程); its method tells the reader's calendar what to do. */
  @Property({ type: 'text', nullable: true })
  readonly calendar: string | null = null;

  @Property({ type: 'text' })
  status!: MessageStatus;

  @Property({ type: 'integer', default: 0 })
  attempts: Opt<number> = 0;

  @Property({ type: 'text', nullable: true })
  error: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  sentAt: Date | null = null;
}
