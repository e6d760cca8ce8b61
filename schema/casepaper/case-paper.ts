import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';

/** One document of a kind for one subject is in use at a time. */
const LIVE = 'voided_at is null';

/** 文书: a document made from the record of a decision, by its number. Its number is given once, in a series without gaps. */
@Entity()
@Index({ properties: ['decisionId', 'kind'] })
@Unique({ properties: ['series', 'serial'] })
@Unique({ name: 'case_paper_live', properties: ['kind', 'subjectId'], where: LIVE })
export class CasePaper {
  declare readonly [EntityName]?: 'CasePaper';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  @Property({ type: 'text' })
  readonly kind!: CasePaperKind;

  /** What it is made from: a record, a letter, an agenda item; of the whole file the decision itself. */
  @Property({ type: 'uuid' })
  readonly subjectId!: string;

  /** What that is called. */
  @Property({ type: 'text' })
  readonly subject!: string;

  /** The unit in whose name it is issued, and what it was called then; of a unit without an account the lead unit keeps it. */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  readonly unitId!: string;

  @Property({ type: 'text' })
  readonly unitName!: string;

  /** ×司审〔2026〕. */
  @Property({ type: 'text' })
  readonly series!: string;

  @Property({ type: 'integer' })
  readonly serial!: number;

  /** ×司审〔2026〕3号. */
  @Property({ type: 'text' })
  readonly number!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'made_by_id' })
  readonly madeById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly madeAt!: Date;

  /** 定稿: from then on it is not changed any more. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'finished_by_id', nullable: true })
  finishedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  finishedAt: Date | null = null;

  /** 作废: its number stays taken. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'voided_by_id', nullable: true })
  voidedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  voidedAt: Date | null = null;

  @Property({ type: 'text' })
  voidReason: Opt<string> = '';

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
