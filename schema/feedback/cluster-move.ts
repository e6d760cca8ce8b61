import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { Person } from '#schema/identity/person.ts';

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
