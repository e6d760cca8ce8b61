import { View, instant } from '#schema/kernel/fields.ts';

/** 问卷已收到. */
@View('QuestionnaireReceipt')
export class QuestionnaireReceiptView {
  readonly submittedAt = instant();
}
