import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { StepDutyKind } from '#server/law/decision/requirement.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 重大行政决策: one matter from its catalogue row to its end; `no` is the catalogue row's. */
@Table()
export class Decision {
  readonly id = column.key();
  readonly no = column.text({ unique: true });
  readonly year = column.integer();
  title = column.text();
  phase = column.text() as DecisionPhase;
  leadUnitId = column.ref(() => Unit);

  /** 决策机关, where a unit decides for itself by reference (第四十二条): the lead unit; null is the county's government. Never changed. */
  readonly organId = column.ref.opt(() => Unit);

  /** Lead and co-units: whose people see and change it. */
  unitIds = column.uuids();

  /** 决策执行单位 (第三十四条): they see it and report. */
  executingUnitIds = column.uuids.or([]);

  /** 事项类别: as its row of the catalogue says, or as entered at its start. */
  categories = column.texts.or([]) as Opt<readonly DecisionCategory[]>;

  /** 事项情形, which decide its steps. */
  facts = column.texts.or([]) as Opt<readonly DecisionFact[]>;

  /** The day on which its circumstances were ruled on last; null until then. */
  factsOn = column.day.opt();

  /** 司法局 ruled on the circumstances in force, and nothing else was put forward since. */
  factsConfirmed = column.bool.or(false);
  specialRules = column.texts.or([]) as Opt<readonly SpecialRuleKind[]>;

  /** Steps that a new edition of the catalogue names no longer and 司法局 released it of. */
  releasedSteps = column.texts.or([]) as Opt<readonly DecisionStepKind[]>;

  /** Duties within a step of which the same is true. */
  releasedDuties = column.texts.or([]) as Opt<readonly StepDutyKind[]>;
  researchRecord = column.text.opt();

  /** 目录外决策的理由, which everyone reads; null where the catalogue names it. */
  readonly outsideReason = column.text.opt();

  /** 重大调整: the decision whose place this one is to take. */
  adjustsId = column.ref.opt(() => Decision);

  /**
   * Day on which it began, as recorded at its start; where that was before the platform, as it was entered late and
   * confirmed.
   */
  startedOn = column.day();

  /** The instant at which it began on the platform; null where only the day is on record. */
  startedAt = column.instant.opt();

  /** 补录: the platform's first day for this matter; null where all of it goes through the platform. */
  platformSince = column.day.opt();

  /** The day on which it came to its phase. */
  phaseSince = column.day();

  /** The instant of its last record; whoever works on an older state is warned of it. */
  changedAt = column.instant();
  readonly createdById = column.ref(() => Person);
  readonly version = column.version();
}
