import { View, bool, day, of, str } from '#schema/kernel/fields.ts';
import { StepState } from '#schema/decision/step-state.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

const description = '流程线上的一步；只显示有记录的步骤的日期';

/** 流程线上的一步；只显示有记录的步骤的日期. */
@View('StepLineEntry', description)
export class StepLineEntry {
  readonly kind = of(() => DecisionStepKind);
  readonly state = of(() => StepState);
  readonly happenedOn = day.opt();
  readonly note = str.opt();
  readonly enteredLate = bool('补录：启用平台以前办理，根据当时的材料录入');
}
