import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type {
  DecisionCategory,
  DecisionStepKind,
  ExclusionGround,
  HearingChoice,
  ParticipationMethod,
  TimePrecision,
} from '#server/law/decision/decision-phase.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 目录事项: one row of a catalogue version; `no` (2026-003) stays the same from version to version. */
@Entity()
@Unique({ properties: ['catalogueVersionId', 'no'] })
@Index({ properties: ['no'] })
export class CatalogueItem {
  declare readonly [EntityName]?: 'CatalogueItem';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => CatalogueVersion, mapToPk: true, fieldName: 'catalogue_version_id' })
  readonly catalogueVersionId!: string;

  @Property({ type: 'text' })
  readonly no!: string;

  @Property({ type: 'integer' })
  readonly year!: number;

  @Property({ type: 'integer' })
  seq!: number;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  categories!: readonly DecisionCategory[];

  @Property({ type: 'text' })
  decisionOrgan!: string;

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'lead_unit_id', nullable: true })
  leadUnitId: string | null = null;

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

  /** 细化完成时间: one line a stage, as the unit words it. */
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  stagedTimes: Opt<readonly string[]> = [];

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
  exclusion: ExclusionGround | null = null;

  @Property({ type: 'text', nullable: true })
  contact: string | null = null;

  @Property({ type: 'text', nullable: true })
  adjustmentNote: string | null = null;

  /** 结转: the year whose catalogue it was carried over from; its number stays that year's. */
  @Property({ type: 'integer', nullable: true })
  readonly carriedOverFrom: number | null = null;

  @Property({ type: 'boolean', default: false })
  removed: Opt<boolean> = false;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
