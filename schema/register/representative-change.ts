import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import { Representative } from '#schema/register/representative.ts';
import type { RepresentativeAction } from '#server/law/register/representative-stage.ts';

/** What happened to a representative in the register (入库、暂停、续任、退出的经过): never changed. */
@Entity()
@Index({ properties: ['representativeId', 'at'] })
export class RepresentativeChange {
  declare readonly [EntityName]?: 'RepresentativeChange';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Representative, mapToPk: true, fieldName: 'representative_id' })
  readonly representativeId!: string;

  @Property({ type: 'text' })
  readonly event!: RepresentativeAction | 'enter' | 'apply' | 'import' | 'remind';

  @Property({ type: 'text' })
  readonly note: Opt<string> = '';

  /** Null where they did it themselves. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id', nullable: true })
  readonly byId: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
