import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import type { DispositionState } from '#schema/feedback/disposition-state.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import type { Outcome } from '#server/law/feedback/outcome.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';

/**
 * 意见分类计数: how many comments of a consultation are alike in all that the desk filters by. The database keeps it with every
 * change (trigger `tally_*`); the key is made of the parts, `slot` keeps those apart who count at the same time.
 */
@Entity()
@Index({ properties: ['consultationId'] })
@Index({ properties: ['clusterId'] })
export class CommentTally {
  declare readonly [EntityName]?: 'CommentTally';

  @PrimaryKey({ type: 'uuid' })
  readonly id!: string;

  @PrimaryKey({ type: 'integer' })
  readonly slot!: number;

  @ManyToOne({
    entity: () => Consultation,
    mapToPk: true,
    fieldName: 'consultation_id',
    createForeignKeyConstraint: false,
  })
  readonly consultationId!: string;

  @Property({ type: 'text' })
  readonly channel!: CommentChannel;

  @Property({ type: 'text' })
  readonly stance!: Stance;

  @Property({ type: 'text', nullable: true })
  readonly clauseNo!: string | null;

  @ManyToOne({
    entity: () => CommentCluster,
    mapToPk: true,
    fieldName: 'cluster_id',
    nullable: true,
    createForeignKeyConstraint: false,
  })
  readonly clusterId!: string | null;

  @Property({ type: 'text' })
  readonly status!: CommentStatus;

  @Property({ type: 'boolean' })
  readonly hidden!: boolean;

  /** Of an answer of the comment's own: its state, or that it was sent back. */
  @Property({ type: 'text', nullable: true })
  readonly ownState!: DispositionState | 'RETURNED' | null;

  @Property({ type: 'text', nullable: true })
  readonly ownResult!: Outcome | null;

  @Property({ type: 'integer', default: 0 })
  readonly comments!: number;

  @Property({ type: 'integer', default: 0 })
  readonly people!: number;
}
