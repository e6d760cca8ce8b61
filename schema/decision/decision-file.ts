import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';
import type { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import type { DisclosureProperty } from '#server/law/decision/document-header.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';

/** 决策材料: a document of a decision's procedure. Its bytes never change; what takes its place is another document. */
@Entity()
@Index({ properties: ['decisionId', 'kind'] })
@Unique({ name: 'decision_file_part_of', properties: ['partOfId'], where: 'removed_at is null' })
export class DecisionFile extends StoredFile {
  declare readonly [EntityName]?: 'DecisionFile';

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  @Property({ type: 'text' })
  readonly kind!: DocumentKind;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'uploaded_by_id' })
  readonly uploadedById!: string;

  /** Taken out of the list again, before any record relied on it. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  removedAt: Date | null = null;

  /** From then on everybody may read it (公布). */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;

  /** How it is disclosed (公开属性), as its author said; null: not settled yet. */
  @Property({ type: 'text', nullable: true })
  disclosure: DisclosureProperty | null = null;

  /** Why it is kept back, or, where it is a public part, why the rest is. */
  @Property({ type: 'text', nullable: true })
  withheldGround: WithholdGround | null = null;

  @Property({ type: 'text', nullable: true })
  withheldLaw: string | null = null;

  /** The document whose public part (公开版) this is; no key, since a file is put back in the order of its uploads. */
  @Property({ type: 'uuid', nullable: true })
  partOfId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  disclosedById: string | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
