import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';

/** 平台中断: a time in which opinions could not be given; append-only. Without a person: noticed by the platform itself. */
@Entity()
@Index({ properties: ['endedAt'] })
export class PlatformOutage {
  declare readonly [EntityName]?: 'PlatformOutage';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly beganAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly endedAt!: Date;

  @Property({ type: 'text' })
  readonly reason!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id', nullable: true })
  readonly byId: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
