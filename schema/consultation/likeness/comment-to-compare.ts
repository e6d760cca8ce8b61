import { Table, column } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';

/** 待比对的意见: new or revised; put here by the database when their words are copied. */
@Table()
export class CommentToCompare {
  readonly commentId = column.ref(() => Comment, { primary: true, createForeignKeyConstraint: false });
}
