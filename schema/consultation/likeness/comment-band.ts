import { Table, column } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';

/** 比对的索引: opinions that share a band are compared with each other (`server/law/consultation/likeness/like-bands.ts`). */
@Table()
export class CommentBand {
  readonly band = column.bigint({ primary: true });
  readonly commentId = column.ref(() => Comment, { primary: true, createForeignKeyConstraint: false });
}
