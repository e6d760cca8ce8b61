import { Table, column } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';

/** 相近意见: the group an opinion was put in by its words, and another it is perhaps alike with; kept by a job. */
@Table({
  indexes: [{ properties: ['groupId', 'commentId'] }, { properties: ['sameKey'] }],
})
export class CommentLikeness {
  readonly commentId = column.ref(() => Comment, { primary: true, createForeignKeyConstraint: false });
  readonly consultationId = column.ref(() => Consultation, { createForeignKeyConstraint: false });
  readonly groupId = column.uuid();

  /** The same for the very same words in one matter. */
  readonly sameKey = column.bigint();
  readonly nearId = column.uuid.opt();
}
