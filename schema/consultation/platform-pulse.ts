import type { EntityName } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** 平台的脉搏: when a server last ran the queue, by the machine's own clock. One row. */
@Entity()
export class PlatformPulse {
  declare readonly [EntityName]?: 'PlatformPulse';

  @PrimaryKey({ type: 'integer', autoincrement: false })
  readonly id!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  at!: Date;
}
