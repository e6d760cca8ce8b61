import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { ChangedClause } from '#schema/feedback/changed-clause.ts';
import type { DispositionState } from '#schema/feedback/disposition-state.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { Outcome, RejectionGround } from '#server/law/consultation/comment-stage.ts';

/** 处理结果 of one comment or of one cluster, never of both; a cluster's answer reaches each of its comments. */
@Entity()
@Index({ properties: ['consultationId', 'state'] })
export class Disposition {
  declare readonly [EntityName]?: 'Disposition';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id' })
  readonly consultationId!: string;

  @Property({ type: 'uuid', unique: true, nullable: true })
  readonly commentId: string | null = null;

  @Property({ type: 'uuid', unique: true, nullable: true })
  readonly clusterId: string | null = null;

  @Property({ type: 'text' })
  state!: DispositionState;

  @Property({ type: 'text' })
  result!: Outcome;

  @Property({ type: 'text', nullable: true })
  ground: RejectionGround | null = null;

  @Property({ type: 'text' })
  reason: Opt<string> = '';

  @Property({ type: 'json' })
  changedClauses!: readonly ChangedClause[];

  @Property({ type: 'text', nullable: true })
  coveredAt: string | null = null;

  @Property({ type: 'text', nullable: true })
  route: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'proposed_by_id' })
  proposedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  proposedAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'confirmed_by_id', nullable: true })
  confirmedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  confirmedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  returnedReason: string | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
