import { Table, column } from '#schema/kernel/columns.ts';
import type { EntityName, Opt } from '@mikro-orm/core';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { Unit } from '#schema/identity/unit.ts';
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
@Table({ indexes: [{ properties: ['no'] }], uniques: [{ properties: ['catalogueVersionId', 'no'] }] })
export class CatalogueItem {
  declare readonly [EntityName]?: 'CatalogueItem';

  readonly id = column.key();
  readonly catalogueVersionId = column.ref(() => CatalogueVersion);
  readonly no = column.text();
  readonly year = column.integer();
  seq = column.integer();
  name = column.text();
  categories = column.texts() as readonly DecisionCategory[];
  decisionOrgan = column.text();
  leadUnitId = column.ref.opt(() => Unit);
  coUnitIds = column.uuids();
  plannedOn = column.day.opt();
  plannedPrecision = column.text() as TimePrecision;
  hearing = column.text() as HearingChoice;
  requiredSteps = column.texts() as readonly DecisionStepKind[];
  legalBasis = column.texts();

  /** 细化完成时间: one line a stage, as the unit words it. */
  stagedTimes = column.texts.or([]);
  background = column.text.opt();
  participationMethods = column.texts() as readonly ParticipationMethod[];

  /** 自行决策: the lead unit decides it for itself, by reference (国令713号第四十二条). */
  ownDecision = column.bool.or(false);
  specialRules = column.texts.or([]) as Opt<readonly SpecialRuleKind[]>;
  exclusion = column.text.opt() as ExclusionGround | null;
  contact = column.text.opt();
  adjustmentNote = column.text.opt();

  /** 结转: the year whose catalogue it was carried over from; its number stays that year's. */
  readonly carriedOverFrom = column.integer.opt();
  removed = column.bool.or(false);
  readonly version = column.version();
}
