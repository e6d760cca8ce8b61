import { View, day, of, str } from '#schema/kernel/fields.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { FindingBasis } from '#schema/kernel/refusal.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { Requirement, StepDutyKind } from '#server/law/decision/requirement.ts';

/** 程序中的具体要求. */
@View('StepDuty', '程序中的具体要求')
export class StepDutyView {
  readonly kind = of(() => StepDutyKind);
  readonly requirement = of(() => Requirement);
  readonly reason = str();
  readonly article = str();
  readonly basis: `${FindingBasis}` = of(() => FindingBasis);
}

const description = '一项程序是否应当履行、为什么，以及办到哪里';

/** 一项程序是否应当履行、为什么，以及办到哪里. */
@View('StepRequirement', description)
export class StepRequirementView {
  readonly kind = of(() => DecisionStepKind);
  readonly requirement = of(() => Requirement);
  readonly reason = str();
  readonly article = str();
  readonly basis: `${FindingBasis}` = of(() => FindingBasis);
  readonly duties = of.many(() => StepDutyView);
  readonly status = of(() => StepStatus);
  readonly happenedOn = day.opt();
  readonly note = str.opt('办理结果，或者不履行的理由');
}
