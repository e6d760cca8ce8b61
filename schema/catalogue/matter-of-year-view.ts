import { View, bool, id, int, of, str } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import {
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** A matter of a year, handed in by its unit or listed (申报事项、目录事项). */
@View()
export abstract class MatterOfYearView {
  readonly id = id();
  readonly name = str();
  readonly categories = of.many(() => DecisionCategory);
  readonly exclusion = of.opt(() => ExclusionGround, '不适用条例的情形，起草时标记');
  readonly coUnits = of.many(() => UnitView);
  readonly plannedPrecision = of(() => TimePrecision);
  readonly hearing = of(() => HearingChoice);
  readonly requiredSteps = of.many(() => DecisionStepKind);
  readonly legalBasis = str.many();
  readonly stagedTimes = str.many('细化完成时间，每个阶段一行');
  readonly background = str.opt();
  readonly participationMethods = of.many(() => ParticipationMethod);
  readonly ownDecision = bool('由牵头单位参照条例自行决策');
  readonly specialRules = of.many(() => SpecialRuleKind);
  readonly contact = str.opt();
  readonly version = int();
}
