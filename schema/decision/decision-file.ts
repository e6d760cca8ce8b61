import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { WithholdGround } from '#server/law/withhold-ground.ts';
import type { DisclosureProperty } from '#server/law/document-header.ts';
import type { DocumentKind } from '#server/law/document-kind.ts';

/** 决策材料: a document of a decision's procedure. Its bytes never change; what takes its place is another document. */
@Entity()
@Index({ properties: ['decisionId', 'kind'] })
@Unique({ name: 'decision_file_part_of', properties: ['partOfId'], where: 'removed_at is null' })
export class DecisionFile {
  declare readonly [EntityName]?: 'DecisionFile';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  @Property({ type: 'text' })
  readonly kind!: DocumentKind;

  @Property({ type: 'text' })
  readonly name!: string;

  @Property({ type: 'text' })
  readonly mediaType!: string;

  @Property({ type: 'integer' })
  readonly size!: number;

  @Property({ type: 'text' })
  readonly sha256!: string;

  @Property({ type: 'text', unique: true })
  readonly storageKey!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'uploaded_by_id' })
  readonly uploadedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly uploadedAt!: Date;

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
