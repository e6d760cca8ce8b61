import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { Person } from '#schema/identity/person.ts';

/** 归类中的一条意见; one comment is in at most one cluster, and leaving is deleting this row. */
@Entity()
@Index({ properties: ['clusterId'] })
export class ClusterMember {
  declare readonly [EntityName]?: 'ClusterMember';

  @ManyToOne({ entity: () => Comment, mapToPk: true, fieldName: 'comment_id', primary: true })
  readonly commentId!: string;

  @ManyToOne({ entity: () => CommentCluster, mapToPk: true, fieldName: 'cluster_id' })
  readonly clusterId!: string;

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id' })
  readonly consultationId!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'added_by_id' })
  readonly addedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly addedAt!: Date;
}
