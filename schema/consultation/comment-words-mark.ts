import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';

/** How far the words of a consultation's comments are copied (`CommentWords`): none is missing up to this id. */
@Entity()
export class CommentWordsMark {
  declare readonly [EntityName]?: 'CommentWordsMark';

  @ManyToOne({
    entity: () => Consultation,
    mapToPk: true,
    fieldName: 'consultation_id',
    primary: true,
    createForeignKeyConstraint: false,
  })
  readonly consultationId!: string;

  @Property({ type: 'uuid' })
  readonly upto!: string;
}
