import { DeferMode, type EntityName, type Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { newId } from '#schema/kernel/id.ts';
import type { ClauseKind } from '#server/law/draft/draft-tree.ts';

/** 草案一稿中的一条, split from the text by its own numbering (第十二条, 一、). `anchorId` is the same clause in every version. */
@Entity()
@Unique({ properties: ['draftVersionId', 'position'], deferMode: DeferMode.INITIALLY_DEFERRED })
@Unique({ properties: ['draftVersionId', 'anchorId'] })
@Index({ properties: ['consultationId'] })
export class Clause {
  declare readonly [EntityName]?: 'Clause';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id', nullable: true })
  readonly consultationId: string | null = null;

  @ManyToOne({ entity: () => DraftVersion, mapToPk: true, fieldName: 'draft_version_id' })
  readonly draftVersionId!: string;

  @Property({ type: 'uuid' })
  readonly anchorId: Opt<string> = newId();

  /** Clauses of the version before whose text went into this one: it was split from them, or took them in. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  originIds: Opt<readonly string[]> = [];

  /** Whether it is the clause of the version before whose identity it has, nobody has said yet and its words do not tell. */
  @Property({ type: 'boolean', default: false })
  unsure: Opt<boolean> = false;

  @Property({ type: 'text' })
  kind!: ClauseKind;

  @Property({ type: 'text' })
  no!: string;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text' })
  note: Opt<string> = '';
}
