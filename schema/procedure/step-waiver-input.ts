import { Field, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** 不履行一项可选程序; the reason is read by everyone. */
@InputType('StepWaiverInput', { description: '不履行一项可选程序；理由向社会公开' })
export class StepWaiverInput {
  @Field(() => DecisionStepKind)
  readonly step!: DecisionStepKind;

  @Field(() => TextScalar)
  readonly reason!: string;
}
