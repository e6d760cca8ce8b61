import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import { Comment } from '#schema/consultation/comment.ts';

/** 意见归类: like comments that get one answer. */
@Table({ indexes: [{ properties: ['consultationId'] }] })
export class CommentCluster {
  readonly id = column.key();
  readonly consultationId = column.ref(() => Consultation);
  title = column.text();
  summary = column.text.or('');

  /** Clause and stance of its opinions, where it was gathered by them (按条归类). */
  readonly clauseNo = column.text.opt();
  readonly stance = column.text.opt() as Stance | null;
  readonly createdById = column.ref(() => Person);
  readonly createdAt = column.instant();
  readonly version = column.version();
}

/** 归类经过: opinions that went from one theme to another, into one or out of it; written once, never changed. */
@Table({
  indexes: [{ properties: ['fromClusterId'] }, { properties: ['toClusterId'] }],
  uniques: [{ properties: ['undoesId'] }],
})
export class ClusterMove {
  readonly id = column.key();
  readonly consultationId = column.ref(() => Consultation);

  /** Null: they were in none. */
  readonly fromClusterId = column.ref.opt(() => CommentCluster);

  /** Null: they are in none from now on. */
  readonly toClusterId = column.ref.opt(() => CommentCluster);
  readonly commentIds = column.uuids();
  readonly movedById = column.ref(() => Person);
  readonly movedAt = column.instant();

  /** The move that this one takes back. */
  readonly undoesId = column.ref.opt(() => ClusterMove);
}

/** 归类中的一条意见; one comment is in at most one cluster, and leaving is deleting this row. */
@Table({ indexes: [{ properties: ['clusterId', 'commentId'] }] })
export class ClusterMember {
  readonly commentId = column.ref(() => Comment, { primary: true });
  readonly clusterId = column.ref(() => CommentCluster);
  readonly consultationId = column.ref(() => Consultation);
  readonly addedById = column.ref(() => Person);
  readonly addedAt = column.instant();
}
