import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';

const NAME = 'comment_words_pairs_index';

/** Found by any words of two characters and more; a batch of the job goes into the index together. */
const PAIRS = {
  name: NAME,
  expression: `create index "${NAME}" on "comment_words" using gin (text_pairs("said")) with (fastupdate = on, gin_pending_list_limit = 2048)`,
};

/** 意见的字词: what a comment (`no` 1) or its revision says, for the search; a job copies it, the search does without. */
@Entity()
@Index(PAIRS)
export class CommentWords {
  declare readonly [EntityName]?: 'CommentWords';

  @ManyToOne({
    entity: () => Consultation,
    mapToPk: true,
    fieldName: 'consultation_id',
    primary: true,
    createForeignKeyConstraint: false,
  })
  readonly consultationId!: string;

  @ManyToOne({
    entity: () => Comment,
    mapToPk: true,
    fieldName: 'comment_id',
    primary: true,
    createForeignKeyConstraint: false,
  })
  readonly commentId!: string;

  @PrimaryKey({ type: 'integer' })
  readonly no!: number;

  /** The text and the suggested text, in lower case. */
  @Property({ type: 'text' })
  readonly said!: string;
}
