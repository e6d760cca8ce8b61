import type { EntityName } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** 地址计次: how often an address did one thing within ten minutes, over all servers. The address itself is kept nowhere. */
@Entity()
export class AddressCount {
  declare readonly [EntityName]?: 'AddressCount';

  /** HMAC, with a key of the day, of what is counted and of the address. */
  @PrimaryKey({ type: 'blob' })
  readonly counted!: Buffer;

  @Property({ type: 'integer' })
  points!: number;

  /** By the clock on the wall: a movable clock (TEST_CLOCK) does not lengthen it. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', index: true })
  endsAt!: Date;
}
