import { Input, bool, day, id, of, text } from '#schema/kernel/fields.ts';
import { DecisionProgress } from '#schema/catalogue/decision-progress.ts';
import {
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** Fields of a row that staff fill in (目录事项填写). */
@Input()
export class CatalogueItemInput {
  readonly name = text();
  readonly categories = of.many(() => DecisionCategory);
  readonly exclusion? = of.opt(() => ExclusionGround);
  readonly leadUnitId? = id.opt();
  readonly coUnitIds = id.many();
  readonly plannedOn? = day.opt();
  readonly plannedPrecision = of(() => TimePrecision);
  readonly hearing = of(() => HearingChoice);
  readonly requiredSteps = of.many(() => DecisionStepKind);
  readonly legalBasis = text.many();
  readonly stagedTimes? = text.many.opt('细化完成时间，每个阶段一行');
  readonly background? = text.opt();
  readonly participationMethods = of.many(() => ParticipationMethod);
  readonly specialRules = of.many(() => SpecialRuleKind, { defaultValue: [] });
  readonly ownDecision = bool({ defaultValue: false, description: '由牵头单位参照条例自行决策' });
  readonly contact? = text.opt();
  readonly adjustmentNote? = text.opt();
}

/** Fields of a row that decide its course, saved or not (倒排的依据). */
@Input()
export class PlannedRowInput {
  readonly plannedOn = day();
  readonly plannedPrecision = of(() => TimePrecision);
  readonly hearing = of(() => HearingChoice);
  readonly requiredSteps = of.many(() => DecisionStepKind);
  readonly participationMethods = of.many(() => ParticipationMethod);
  readonly categories = of.many(() => DecisionCategory);
  readonly specialRules = of.many(() => SpecialRuleKind, { defaultValue: [] });
}

/** Filters of the public list (目录筛选). */
@Input()
export class CatalogueItemFilter {
  readonly unitId? = id.opt();
  readonly organId? = id.opt('决策机关：自行决策的这个单位');
  readonly ofCounty? = bool.opt('决策机关：县人民政府');
  readonly category? = of.opt(() => DecisionCategory);
  readonly hearing? = of.opt(() => HearingChoice);
  readonly progress? = of.opt(() => DecisionProgress);
  readonly ahead? = bool.opt('连同以后年度已公布的目录；结转的事项只列最后一次');
}
