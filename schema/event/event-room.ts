import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';

/** 场地: a room in which events are held; it cannot be in use twice at a time. */
@Entity()
export class EventRoom {
  declare readonly [EntityName]?: 'EventRoom';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text', unique: true })
  name!: string;

  @Property({ type: 'text' })
  address!: string;

  /** How one gets in without steps (无障碍通行). */
  @Property({ type: 'text' })
  access: Opt<string> = '';

  /** Persons for whom there is room. */
  @Property({ type: 'integer' })
  seats!: number;

  @Property({ type: 'boolean', default: true })
  active: Opt<boolean> = true;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
