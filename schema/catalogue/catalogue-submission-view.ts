import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import {
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** Actions permitted to the viewer on a matter that a unit handed in (可办事项). */
export const CatalogueSubmissionOffer = offerOf('CatalogueSubmission', '可办事项', [
  'save',
  'submit',
  'recall',
  'withdraw',
  'accept',
  'decline',
]);

/** 申报事项, as its unit and the county read it; never public. */
@View('CatalogueSubmission', '申报事项；公众看不到')
export class CatalogueSubmissionView {
  readonly id = id();
  readonly collectionId = id();
  readonly unit = of(() => UnitView);
  readonly state = of(() => SubmissionState);
  readonly name = str();
  readonly categories = of.many(() => DecisionCategory);
  readonly exclusion = of.opt(() => ExclusionGround);
  readonly coUnits = of.many(() => UnitView);
  readonly plannedOn = day.opt();
  readonly plannedPrecision = of(() => TimePrecision);
  readonly plannedText = str.opt();
  readonly hearing = of(() => HearingChoice);
  readonly requiredSteps = of.many(() => DecisionStepKind);
  readonly legalBasis = str.many();
  readonly stagedTimes = str.many();
  readonly background = str.opt();
  readonly participationMethods = of.many(() => ParticipationMethod);
  readonly ownDecision = bool('由牵头单位参照条例自行决策');
  readonly specialRules = of.many(() => SpecialRuleKind);
  readonly contact = str.opt();
  readonly problem = str.opt();
  readonly reasons = str.opt();
  readonly basis = str.opt();
  readonly preliminaryPlan = str.opt();
  readonly necessity = str.opt();
  readonly feasibility = str.opt();
  readonly submittedAt = instant.opt();
  readonly submittedBy = str.opt();
  readonly decidedAt = instant.opt();
  readonly decidedBy = str.opt();
  readonly decisionReason = str.opt('审核意见');
  readonly catalogueItemNo = str.opt('列入目录后的编号');
  readonly version = int();
}
