import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

/** 提出的设定改动: waits for another person of 司法局; one at a time. What was ruled on never changes. */
@Entity()
export class LocalPolicyProposal {
  declare readonly [EntityName]?: 'LocalPolicyProposal';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** The version it changes. */
  @Property({ type: 'integer' })
  readonly baseVersion!: number;

  @Property({ type: 'json' })
  readonly changes!: Partial<LocalPolicy>;

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
