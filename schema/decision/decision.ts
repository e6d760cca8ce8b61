import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { StepDutyKind } from '#server/law/decision/requirement.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 重大行政决策: one matter from its catalogue row to its end; `no` is the catalogue row's. */
@Entity()
export class Decision {
  declare readonly [EntityName]?: 'Decision';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text', unique: true })
  readonly no!: string;

  @Property({ type: 'integer' })
  readonly year!: number;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  phase!: DecisionPhase;

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'lead_unit_id' })
  leadUnitId!: string;

  /** 决策机关, where a unit decides for itself by reference (第四十二条): the lead unit; null is the county's government. Never changed. */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'organ_id', nullable: true })
  readonly organId: string | null = null;

  /** Lead and co-units: whose people see and change it. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  unitIds!: readonly string[];

  /** 决策执行单位 (第三十四条): they see it and report. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  executingUnitIds: Opt<readonly string[]> = [];

  /** 事项类别: as its row of the catalogue says, or as was told at its start. */
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  categories: Opt<readonly DecisionCategory[]> = [];

  /** 事项情形, which decide its steps. */
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  facts: Opt<readonly DecisionFact[]> = [];

  /** The day on which its circumstances were ruled on last; null until then. */
  @Property({ type: 'date', nullable: true })
  factsOn: CalendarDay | null = null;

  /** 司法局 ruled on the circumstances in force, and nothing else was put forward since. */
  @Property({ type: 'boolean', default: false })
  factsConfirmed: Opt<boolean> = false;

  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  specialRules: Opt<readonly SpecialRuleKind[]> = [];

  /** Steps that a new edition of the catalogue names no longer and 司法局 released it of. */
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  releasedSteps: Opt<readonly DecisionStepKind[]> = [];

  /** Duties within a step of which the same is true. */
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  releasedDuties: Opt<readonly StepDutyKind[]> = [];

  @Property({ type: 'text', nullable: true })
  researchRecord: string | null = null;

  /** 目录外决策的理由, which everyone reads; null where the catalogue names it. */
  @Property({ type: 'text', nullable: true })
  readonly outsideReason: string | null = null;

  /** 重大调整: the decision whose place this one is to take. */
  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'adjusts_id', nullable: true })
  adjustsId: string | null = null;

  /** As it was told when it began; where that was before the platform, as it was entered late and confirmed. */
  @Property({ type: 'date' })
  startedOn!: CalendarDay;

  /** The instant at which it began on the platform; null where only the day was told. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  startedAt: Date | null = null;

  /** 补录: the platform's first day for this matter; null where all of it goes through the platform. */
  @Property({ type: 'date', nullable: true })
  platformSince: CalendarDay | null = null;

  /** The day on which it came to its phase. */
  @Property({ type: 'date' })
  phaseSince!: CalendarDay;

  /** The instant of its last record; whoever works on an older state is told so. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  changedAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'created_by_id' })
  readonly createdById!: string;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
