import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The offset of `app_now()` to the clock, in milliseconds. Only a test or torture database, or a demonstration being seeded, may hold a row. */
@Entity()
export class ClockOffset {
  declare readonly [EntityName]?: 'ClockOffset';

  @PrimaryKey({ type: 'integer', autoincrement: false })
  readonly id!: number;

  @Property({ type: 'integer', columnType: 'bigint', defaultRaw: '0' })
  milliseconds: Opt<number> = 0;
}
