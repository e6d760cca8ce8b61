import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';

/** 文书文本的一版: the wording of a kind of document, with its blanks; never changed, the next edition follows it. */
@Entity()
@Unique({ properties: ['kind', 'edition'] })
export class PaperTemplate {
  declare readonly [EntityName]?: 'PaperTemplate';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text' })
  readonly kind!: CasePaperKind;

  /** 第几版, counted from 1; what came with the platform is edition 0. */
  @Property({ type: 'integer' })
  readonly edition!: number;

  @Property({ type: 'text' })
  readonly title!: string;

  @Property({ type: 'text' })
  readonly body!: string;

  @Property({ type: 'text' })
  readonly reason!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'changed_by_id' })
  readonly changedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly changedAt!: Date;
}
