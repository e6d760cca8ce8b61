import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { DraftStage } from '#server/law/draft/draft-stage.ts';

/**
 * 草案的一稿. A decision has one draft: a line of versions, each made from the one before it. A version that is fixed (`frozenAt`)
 * never changes again and is named by the digest of its text; at most one version outside a consultation is being worked on.
 */
@Entity()
@Unique({ properties: ['decisionId', 'no'] })
@Index({ properties: ['consultationId'] })
export class DraftVersion {
  declare readonly [EntityName]?: 'DraftVersion';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  /** The round that puts it to the public; null for a version made for anything else. */
  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id', nullable: true })
  readonly consultationId: string | null = null;

  /** Counts the versions of the decision's draft from 1 (第几稿). */
  @Property({ type: 'integer' })
  readonly no!: number;

  @Property({ type: 'text' })
  readonly stage!: DraftStage;

  /** The version it was made from; null for the first. */
  @ManyToOne({ entity: () => DraftVersion, mapToPk: true, fieldName: 'based_on_id', nullable: true })
  readonly basedOnId: string | null = null;

  @Property({ type: 'text' })
  text: Opt<string> = '';

  /** SHA-256 of the canonical text, from the moment it is fixed. */
  @Property({ type: 'text', nullable: true })
  digest: string | null = null;

  /** Why it was made (修改说明). */
  @Property({ type: 'text' })
  reason: Opt<string> = '';

  /** Whether the officer judged the change since the last round material; null where nobody had to. */
  @Property({ type: 'boolean', nullable: true })
  material: boolean | null = null;

  @Property({ type: 'text' })
  materialReason: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'made_by_id', nullable: true })
  madeById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  frozenAt: Date | null = null;

  /** From when on everybody reads it: the opening of its round, or the report that speaks of it. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;
}
