import { Table, column } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { Person } from '#schema/identity/person.ts';

/** 归类中的一条意见; one comment is in at most one cluster, and leaving is deleting this row. */
@Table({ indexes: [{ properties: ['clusterId', 'commentId'] }] })
export class ClusterMember {
  readonly commentId = column.ref(() => Comment, { primary: true });
  readonly clusterId = column.ref(() => CommentCluster);
  readonly consultationId = column.ref(() => Consultation);
  readonly addedById = column.ref(() => Person);
  readonly addedAt = column.instant();
}
