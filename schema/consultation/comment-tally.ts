import { Table, column } from '#schema/kernel/columns.ts';
import { CommentCluster } from '#schema/feedback/comment-cluster.ts';
import type { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import type { Outcome } from '#server/law/feedback/outcome.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';

/**
 * 意见分类计数: how many comments of a consultation are alike in all that the desk filters by. The database keeps it with every
 * change (trigger `tally_*`); the key is made of the parts, `slot` keeps those apart who count at the same time.
 */
@Table({ indexes: [{ properties: ['clusterId'] }, { properties: ['consultationId'] }] })
export class CommentTally {
  readonly id = column.uuid({ primary: true });
  readonly slot = column.integer({ primary: true });
  readonly consultationId = column.ref(() => Consultation, { createForeignKeyConstraint: false });
  readonly channel = column.text() as CommentChannel;
  readonly stance = column.text() as Stance;
  readonly clauseNo = column.text.opt();
  readonly clusterId = column.ref.opt(() => CommentCluster, { createForeignKeyConstraint: false });
  readonly status = column.text() as CommentStatus;
  readonly hidden = column.bool();

  /** Of an answer of the comment's own: its state, or that it was sent back. */
  readonly ownState = column.text.opt() as DispositionState | 'RETURNED' | null;
  readonly ownResult = column.text.opt() as Outcome | null;
  readonly comments = column.integer({ default: 0 });
  readonly people = column.integer({ default: 0 });
}
