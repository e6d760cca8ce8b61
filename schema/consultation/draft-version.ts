import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { newId } from '#schema/kernel/id.ts';

/** 决策草案的一个版本: its whole text; frozen at the opening. */
@Entity()
@Unique({ properties: ['consultationId', 'no'] })
export class DraftVersion {
  declare readonly [EntityName]?: 'DraftVersion';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id' })
  readonly consultationId!: string;

  @Property({ type: 'integer' })
  readonly no!: number;

  @Property({ type: 'text' })
  text: Opt<string> = '';

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  frozenAt: Date | null = null;
}
