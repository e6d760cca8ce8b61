import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CatalogueCollection } from '#schema/catalogue/catalogue-collection.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import type {
  DecisionCategory,
  DecisionStepKind,
  ExclusionGround,
  HearingChoice,
  ParticipationMethod,
  TimePrecision,
} from '#server/law/decision/decision-phase.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 申报事项 (国令713号第十条): a matter a unit hands in for a year's catalogue, what it argues, and what it was answered. */
@Entity()
@Index({ properties: ['collectionId', 'unitId'] })
export class CatalogueSubmission {
  declare readonly [EntityName]?: 'CatalogueSubmission';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => CatalogueCollection, mapToPk: true, fieldName: 'collection_id' })
  readonly collectionId!: string;

  /** Whose matter it is; it leads. */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  readonly unitId!: string;

  @Property({ type: 'text' })
  state!: SubmissionState;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  categories!: readonly DecisionCategory[];

  @Property({ type: 'text', nullable: true })
  exclusion: ExclusionGround | null = null;

  @Property({ type: 'array', columnType: 'uuid[]' })
  coUnitIds!: readonly string[];

  @Property({ type: 'date', nullable: true })
  plannedOn: CalendarDay | null = null;

  @Property({ type: 'text' })
  plannedPrecision!: TimePrecision;

  @Property({ type: 'text' })
  hearing!: HearingChoice;

  @Property({ type: 'array', columnType: 'text[]' })
  requiredSteps!: readonly DecisionStepKind[];

  @Property({ type: 'array', columnType: 'text[]' })
  legalBasis!: readonly string[];

  @Property({ type: 'array', columnType: 'text[]' })
  stagedTimes!: readonly string[];

  @Property({ type: 'text', nullable: true })
  background: string | null = null;

  @Property({ type: 'array', columnType: 'text[]' })
  participationMethods!: readonly ParticipationMethod[];

  /** 自行决策: the lead unit decides it for itself, by reference (国令713号第四十二条). */
  @Property({ type: 'boolean', default: false })
  ownDecision: Opt<boolean> = false;

  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  specialRules: Opt<readonly SpecialRuleKind[]> = [];

  @Property({ type: 'text', nullable: true })
  contact: string | null = null;

  @Property({ type: 'text', nullable: true })
  problem: string | null = null;

  @Property({ type: 'text', nullable: true })
  reasons: string | null = null;

  @Property({ type: 'text', nullable: true })
  basis: string | null = null;

  @Property({ type: 'text', nullable: true })
  preliminaryPlan: string | null = null;

  @Property({ type: 'text', nullable: true })
  necessity: string | null = null;

  @Property({ type: 'text', nullable: true })
  feasibility: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'created_by_id' })
  readonly createdById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'submitted_by_id', nullable: true })
  submittedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  submittedAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'decided_by_id', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  decidedAt: Date | null = null;

  /** Why it was listed or not (审核意见); the unit reads it. */
  @Property({ type: 'text', nullable: true })
  decisionReason: string | null = null;

  /** The number it bears in the catalogue (列入后的编号). */
  @Property({ type: 'text', nullable: true })
  catalogueItemNo: string | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
