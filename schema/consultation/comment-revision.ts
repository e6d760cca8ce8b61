import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';
import type { Stance } from '#server/law/consultation/comment-stage.ts';

/** 意见的一次修改, append-only; revision 1 is the comment itself and has no row here. */
@Entity()
@Index({ properties: ['consultationId', 'commentId', 'no'] })
export class CommentRevision {
  declare readonly [EntityName]?: 'CommentRevision';

  @ManyToOne({ entity: () => Comment, mapToPk: true, fieldName: 'comment_id', primary: true })
  readonly commentId!: string;

  @PrimaryKey({ type: 'integer' })
  readonly no!: number;

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id' })
  readonly consultationId!: string;

  @Property({ type: 'text' })
  readonly stance!: Stance;

  @Property({ type: 'text', nullable: true })
  readonly clauseNo: string | null = null;

  @Property({ type: 'text' })
  readonly text!: string;

  @Property({ type: 'text', nullable: true })
  readonly suggestedText: string | null = null;

  /** The words of the clause it speaks of; null: all of it. */
  @Property({ type: 'json', nullable: true })
  readonly quote: ClauseQuote | null = null;

  @Property({ type: 'boolean' })
  readonly showText!: boolean;

  @Property({ type: 'boolean' })
  readonly showName!: boolean;

  @Property({ type: 'text' })
  readonly payload!: string;

  @Property({ type: 'blob' })
  readonly salt!: Buffer;

  @Property({ type: 'text' })
  readonly commitment!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
