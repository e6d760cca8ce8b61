import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { DraftGate } from '#server/law/draft/draft-gate.ts';

/** 过关: a version passed a gate, named by its digest. It is never changed; a draft that goes back passes again in a new row. */
@Entity()
@Unique({ properties: ['decisionId', 'no'] })
export class DraftPassage {
  declare readonly [EntityName]?: 'DraftPassage';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  /** Counts the passages of the decision's draft from 1. */
  @Property({ type: 'integer' })
  readonly no!: number;

  @Property({ type: 'text' })
  readonly gate!: DraftGate;

  @Index()
  @ManyToOne({ entity: () => DraftVersion, mapToPk: true, fieldName: 'draft_version_id' })
  readonly draftVersionId!: string;

  @Property({ type: 'text' })
  readonly digest!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
