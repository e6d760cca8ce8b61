import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, int, of, str } from '#schema/kernel/fields.ts';
import { CatalogueChange } from '#schema/catalogue/catalogue-change.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { StepLineEntry } from '#schema/decision/step-line-entry.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { type Connection, PageInfo } from '#schema/kernel/page.ts';
import {
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 目录事项, as everyone reads it. */
@View('CatalogueItem')
export class CatalogueItemView {
  readonly id = id();
  readonly no = str();
  readonly year = int();
  readonly seq = int();
  readonly name = str();
  readonly categories = of.many(() => DecisionCategory);
  readonly decisionOrgan = str();
  readonly leadUnit = of(() => UnitView);
  readonly coUnits = of.many(() => UnitView);
  readonly plannedOn = day();
  readonly plannedPrecision = of(() => TimePrecision);
  readonly plannedText = str();
  readonly hearing = of(() => HearingChoice);
  readonly requiredSteps = of.many(() => DecisionStepKind);
  readonly legalBasis = str.many();
  readonly stagedTimes = str.many('细化完成时间，每个阶段一行');
  readonly background = str.opt();
  readonly participationMethods = of.many(() => ParticipationMethod);
  readonly ownDecision = bool('由牵头单位参照条例自行决策');
  readonly specialRules = of.many(() => SpecialRuleKind);
  readonly exclusion = of.opt(() => ExclusionGround, '不适用条例的情形，起草时标记');
  readonly contact = str.opt();
  readonly change = of(() => CatalogueChange);
  readonly adjustmentNote = str.opt();
  readonly carriedOverFrom = int.opt('由哪一年度的目录结转而来');
  readonly firstPlannedText? = str.opt('结转事项原定的决策时间');
  readonly daysLate? = int.opt('结转事项逾原定决策时间的日数；没有逾期、已作出决策的为空');
  readonly removed = bool();
  readonly version = int();
  readonly stepLine = of.many(() => StepLineEntry);
  readonly decision = of.opt(() => DecisionView);
}

/** Actions on a row permitted to the viewer (可办事项). */
export const CatalogueItemOffer = offerOf('CatalogueItem', '可办事项', ['createDecision']);

/** A page of rows with how many there are in all (目录事项分页). */
@View()
export class CatalogueItemConnection implements Connection<CatalogueItemView> {
  readonly nodes = of.many(() => CatalogueItemView);
  readonly pageInfo = of(() => PageInfo);
  readonly total = int();
}
