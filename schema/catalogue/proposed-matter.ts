import { column, type Opt } from '#schema/kernel/columns.ts';
import type {
  DecisionCategory,
  DecisionStepKind,
  ExclusionGround,
  HearingChoice,
  ParticipationMethod,
  TimePrecision,
} from '#server/law/decision/decision-phase.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** A matter as a unit hands it in, and as the catalogue lists it (国令713号第十条). */
export abstract class ProposedMatter {
  name = column.text();
  categories = column.texts() as readonly DecisionCategory[];
  coUnitIds = column.uuids();
  plannedOn = column.day.opt();
  plannedPrecision = column.text() as TimePrecision;
  hearing = column.text() as HearingChoice;
  requiredSteps = column.texts() as readonly DecisionStepKind[];
  legalBasis = column.texts();
  background = column.text.opt();
  participationMethods = column.texts() as readonly ParticipationMethod[];
  specialRules = column.texts.or([]) as Opt<readonly SpecialRuleKind[]>;
  exclusion = column.text.opt() as ExclusionGround | null;
  contact = column.text.opt();

  /** 自行决策: the lead unit decides it for itself, by reference (国令713号第四十二条). */
  ownDecision = column.bool.or(false);
}
