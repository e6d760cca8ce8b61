import { View, of } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** Actions permitted to the viewer in the procedure of a decision before its legality review (程序中的可办事项). */
@View('ProcedureCapabilities', '决策程序中的可办事项')
export class ProcedureCapabilities {
  readonly waiveStep = of(() => Capability);
  readonly waivableSteps = of.many(() => DecisionStepKind, '现在可以不履行的程序');
  readonly recordUnitConsultation = of(() => Capability);
  readonly recordActivity = of(() => Capability);
  readonly recordExpertReview = of(() => Capability);
  readonly recordRiskAssessment = of(() => Capability);
  readonly findRiskControllable = of(() => Capability);
  readonly recordFairCompetition = of(() => Capability);
}
