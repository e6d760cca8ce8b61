import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { BodyPolicy } from '#server/law/policy/body-policy.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

/** 提出的设定改动: waits for another person of 司法局, or of the body whose own it is; one at a time. What was ruled on never changes. */
@Entity()
export class LocalPolicyProposal {
  declare readonly [EntityName]?: 'LocalPolicyProposal';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** Whose setting it changes (决策机关); null is the county's. */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'organ_id', nullable: true })
  readonly organId: string | null = null;

  /** The version it changes; 0 where a body has none of its own yet. */
  @Property({ type: 'integer' })
  readonly baseVersion!: number;

  @Property({ type: 'json' })
  readonly changes!: Partial<LocalPolicy> | Partial<BodyPolicy>;

  @Property({ type: 'text' })
  readonly reason!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'proposed_by_id' })
  readonly proposedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly proposedAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'ruled_by_id', nullable: true })
  ruledById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  ruledAt: Date | null = null;

  /** Why it was returned; empty where it was confirmed. */
  @Property({ type: 'text' })
  ruling: Opt<string> = '';

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
