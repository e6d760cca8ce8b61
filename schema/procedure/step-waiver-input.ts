import { Input, of, text } from '#schema/kernel/fields.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** 不履行一项可选程序; the reason is read by everyone. */
@Input('StepWaiverInput', '不履行一项可选程序；理由向社会公开')
export class StepWaiverInput {
  readonly step = of(() => DecisionStepKind);
  readonly reason = text();
}
