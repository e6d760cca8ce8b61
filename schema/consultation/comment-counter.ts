import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';

/** 意见计数, kept beside the comments so that nobody counts a growing table; `slot` spreads concurrent batches. */
@Entity()
export class CommentCounter {
  declare readonly [EntityName]?: 'CommentCounter';

  @ManyToOne({
    entity: () => Consultation,
    mapToPk: true,
    fieldName: 'consultation_id',
    primary: true,
    createForeignKeyConstraint: false,
  })
  readonly consultationId!: string;

  @PrimaryKey({ type: 'text' })
  readonly channel!: string;

  @PrimaryKey({ type: 'text' })
  readonly clauseNo!: string;

  @PrimaryKey({ type: 'integer' })
  readonly slot!: number;

  @Property({ type: 'integer', default: 0 })
  comments: Opt<number> = 0;

  @Property({ type: 'integer', default: 0 })
  people: Opt<number> = 0;
}
