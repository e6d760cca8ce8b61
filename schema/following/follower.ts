import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 关注人: one mail address or mobile number that follows something, or is asked whether it does; deleted with the last thing it follows. */
@Entity()
export class Follower {
  declare readonly [EntityName]?: 'Follower';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text' })
  readonly way: Opt<DeliveryWay> = DeliveryWay.MAIL;

  /** HMAC of the address in its one form: the same address is found again without being kept in the open. */
  @Property({ type: 'text', unique: true })
  readonly addressHmac!: string;

  /** Sealed with the contact key. */
  @Property({ type: 'blob' })
  readonly address!: Buffer;

  /** HMAC of the link to one's own follows; the link itself is nowhere kept. */
  @Property({ type: 'text', unique: true })
  readonly linkHmac!: string;

  /** How often it was asked for confirmation on that day, whoever asked. */
  @Property({ type: 'date', nullable: true })
  askedOn: CalendarDay | null = null;

  @Property({ type: 'integer', default: 0 })
  askedTimes: Opt<number> = 0;

  /** When the last code was sent to a number (验证码); the code follows from it and the server's key, and is nowhere kept. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  codeAt: Date | null = null;

  /** How often it was typed. */
  @Property({ type: 'integer', default: 0 })
  codeTries: Opt<number> = 0;

  /** What it confirms; null: it only opens one's own follows. */
  @Property({ type: 'uuid', nullable: true })
  codeFollowId: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;
}
