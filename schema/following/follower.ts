import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 关注人: one mail address that follows something, or is asked whether it does; deleted with the last thing it follows. */
@Entity()
export class Follower {
  declare readonly [EntityName]?: 'Follower';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** HMAC of the address in lower case: the same address is found again without being kept in the open. */
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

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;
}
