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

/** 比对的索引: opinions that share a band are compared with each other (`server/law/consultation/likeness/like-bands.ts`). */
@Table()
export class CommentBand {
  readonly band = column.bigint({ primary: true });
  readonly commentId = column.ref(() => Comment, { primary: true, createForeignKeyConstraint: false });
}

/** 待比对的意见: new or revised; put here by the database when their words are copied. */
@Table()
export class CommentToCompare {
  readonly commentId = column.ref(() => Comment, { primary: true, createForeignKeyConstraint: false });
}

/** 一组相近意见, with how many are in it; kept by a job. */
@Table({ indexes: [{ properties: ['consultationId', 'members'] }] })
export class LikeGroup {
  readonly id = column.uuid({ primary: true });
  readonly consultationId = column.ref(() => Consultation, { createForeignKeyConstraint: false });
  readonly members = column.integer();
}
