import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { BodyPolicy } from '#server/law/policy/body-policy.ts';

/** 本机关设定的一个版本 (国令713号第四十二条), of a body that decides for itself. Append-only, as the county's. */
@Entity()
export class BodyPolicyVersion {
  declare readonly [EntityName]?: 'BodyPolicyVersion';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'organ_id' })
  readonly organId!: string;

  /** Counted by body, from 1. */
  @Property({ type: 'integer' })
  readonly version!: number;

  /** Only what the body set itself. */
  @Property({ type: 'json' })
  readonly values!: Partial<BodyPolicy>;

  @Property({ type: 'text' })
  readonly reason!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'changed_by_id' })
  readonly changedById!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'confirmed_by_id' })
  readonly confirmedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly changedAt!: Date;
}
