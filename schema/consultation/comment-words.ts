import { Table, column } from '#schema/kernel/columns.ts';
import { Comment } from './comment.ts';
import { Consultation } from './consultation.ts';

const NAME = 'comment_words_pairs_index';

/** Found by any words of two characters and more; a batch of the job goes into the index together. */
const PAIRS = {
  name: NAME,
  expression: `create index "${NAME}" on "comment_words" using gin (text_pairs("said")) with (fastupdate = on, gin_pending_list_limit = 2048)`,
};

/** 意见的字词: what a comment (`no` 1) or its revision says, for the search; a job copies it, the search does without. */
@Table({ indexes: [PAIRS] })
export class CommentWords {
  readonly consultationId = column.ref(() => Consultation, {
    primary: true,
    createForeignKeyConstraint: false,
  });
  readonly commentId = column.ref(() => Comment, { primary: true, createForeignKeyConstraint: false });
  readonly no = column.integer({ primary: true });

  /** The text and the suggested text, in lower case. */
  readonly said = column.text();
}

/** How far the words of a consultation's comments are copied (`CommentWords`): none is missing up to this id. */
@Table()
export class CommentWordsMark {
  readonly consultationId = column.ref(() => Consultation, {
    primary: true,
    createForeignKeyConstraint: false,
  });
  readonly upto = column.uuid();
}
