import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';

/** 一组同义的字词: who searches for one of them finds all. Without a person: what every county starts with. */
@Entity()
export class SynonymGroup {
  declare readonly [EntityName]?: 'SynonymGroup';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** As they were typed. */
  @Property({ type: 'array', columnType: 'text[]' })
  words!: readonly string[];

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'changed_by_id', nullable: true })
  changedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  changedAt!: Date;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
