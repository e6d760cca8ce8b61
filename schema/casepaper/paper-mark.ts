import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';

/** 机关代字: what the numbers of a unit's documents begin with. */
@Entity()
export class PaperMark {
  declare readonly [EntityName]?: 'PaperMark';

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id', primary: true })
  readonly unitId!: string;

  @Property({ type: 'text' })
  mark!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'changed_by_id' })
  changedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  changedAt!: Date;
}
