import { Table, column } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';

/** 意见人的姓名与联系方式, sealed with the contact key; read only by `revealContact`, which is logged. */
@Table()
export class CommentContact {
  readonly commentId = column.ref(() => Comment, { primary: true });

  /** A copy of the comment's own: checked there, not again here. */
  readonly consultationId = column.ref(() => Consultation, { createForeignKeyConstraint: false });
  readonly sealed = column.blob();
  readonly hasContact = column.bool.or(false);

  /** Keyed digest by which all that was sent from one contact is found; empty: no contact. Null until the next minute. */
  readonly contactMark = column.text.opt({ index: true });
}
