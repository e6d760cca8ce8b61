import { Field, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';

/** 问卷已收到. */
@ObjectType('QuestionnaireReceipt', { simpleResolvers: true })
export class QuestionnaireReceiptView {
  @Field(() => InstantScalar)
  readonly submittedAt!: Date;
}

/** That it was received, or why not. */
export const QuestionnaireReceiptOrRefusal = orRefusal(QuestionnaireReceiptView, 'QuestionnaireReceipt');
