import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { UnitKind } from '#schema/identity/unit-kind.ts';
import { newId } from '#schema/kernel/id.ts';

/** 单位：县政府、部门、乡镇、事业单位. Townships and departments are units in one county. */
@Entity()
export class Unit {
  declare readonly [EntityName]?: 'Unit';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text', unique: true })
  code!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  kind!: UnitKind;

  /** 自行决策: it makes major decisions of its own by reference; its head, office and reviewer act for these alone. */
  @Property({ type: 'boolean', default: false })
  decidesItself: Opt<boolean> = false;

  /** 政府价格主管部门 (价格法第二十三条): it holds the price hearings of the matters in which it has part. */
  @Property({ type: 'boolean', default: false })
  priceAuthority: Opt<boolean> = false;

  @Property({ type: 'text' })
  phone: Opt<string> = '';

  @Property({ type: 'boolean', default: true })
  active: Opt<boolean> = true;

  @Property({ type: 'integer', default: 0 })
  position: Opt<number> = 0;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
