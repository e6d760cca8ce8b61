import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { DraftVersion } from '#schema/consultation/draft-version.ts';
import { newId } from '#schema/kernel/id.ts';

/** 草案的一条, split from the text by its own numbering (第十二条, 一、). */
@Entity()
@Unique({ properties: ['draftVersionId', 'position'] })
@Index({ properties: ['consultationId'] })
export class Clause {
  declare readonly [EntityName]?: 'Clause';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id' })
  readonly consultationId!: string;

  @ManyToOne({ entity: () => DraftVersion, mapToPk: true, fieldName: 'draft_version_id' })
  readonly draftVersionId!: string;

  @Property({ type: 'text' })
  readonly no!: string;

  @Property({ type: 'integer' })
  readonly position!: number;

  @Property({ type: 'text' })
  readonly text!: string;

  @Property({ type: 'text' })
  note: Opt<string> = '';
}
