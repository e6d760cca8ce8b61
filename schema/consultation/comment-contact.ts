import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';

/** 意见人的姓名与联系方式, sealed with the contact key; read only by `revealContact`, which is logged. */
@Entity()
export class CommentContact {
  declare readonly [EntityName]?: 'CommentContact';

  @ManyToOne({ entity: () => Comment, mapToPk: true, fieldName: 'comment_id', primary: true })
  readonly commentId!: string;

  /** A copy of the comment's own: checked there, not again here. */
  @ManyToOne({
    entity: () => Consultation,
    mapToPk: true,
    fieldName: 'consultation_id',
    createForeignKeyConstraint: false,
  })
  readonly consultationId!: string;

  @Property({ type: 'blob' })
  readonly sealed!: Buffer;

  @Property({ type: 'boolean', default: false })
  readonly hasContact: Opt<boolean> = false;
}
