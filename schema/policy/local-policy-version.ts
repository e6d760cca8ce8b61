import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

/** 本县设定的一个版本. Append-only: a change is a new version with its reason. */
@Entity()
export class LocalPolicyVersion {
  declare readonly [EntityName]?: 'LocalPolicyVersion';

  @PrimaryKey({ type: 'integer', autoincrement: false })
  readonly version!: number;

  @Property({ type: 'json' })
  readonly values!: LocalPolicy;

  @Property({ type: 'text' })
  readonly reason!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'changed_by_id', nullable: true })
  readonly changedById: string | null = null;

  /** The second person; null where it was set before two were asked. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'confirmed_by_id', nullable: true })
  readonly confirmedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly changedAt!: Date;
}
