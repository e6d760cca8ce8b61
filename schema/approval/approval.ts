import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { ApprovalAnswer, ApprovalFact, ApprovalKind } from '#server/law/approval/approval.ts';

/** 请批: what was put before a leader, by its digest, and what the leader said. What was asked never changes; it is answered once. */
@Entity()
@Index({ properties: ['decisionId', 'askedAt'] })
export class Approval {
  declare readonly [EntityName]?: 'Approval';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text' })
  readonly kind!: ApprovalKind;

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  /** The round it is about; null where it is about the decision itself. */
  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id', nullable: true })
  readonly consultationId: string | null = null;

  /** The matter and who asks, as they were called that day. */
  @Property({ type: 'text' })
  readonly title!: string;

  @Property({ type: 'text' })
  readonly unitName!: string;

  @Property({ type: 'json' })
  readonly facts!: readonly ApprovalFact[];

  /** SHA-256 of the facts. */
  @Property({ type: 'text' })
  readonly digest!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'asked_by_id' })
  readonly askedById!: string;

  @Property({ type: 'text' })
  readonly askedBy!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly askedAt!: Date;

  /** Asked anew on other content before it was answered. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  recalledAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  answer: ApprovalAnswer | null = null;

  @Property({ type: 'text' })
  reason: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'answered_by_id', nullable: true })
  answeredById: string | null = null;

  /** Who answered, with their post. */
  @Property({ type: 'text' })
  answeredBy: Opt<string> = '';

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
