import { View, instant } from '#schema/kernel/fields.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';

/** 问卷已收到. */
@View('QuestionnaireReceipt')
export class QuestionnaireReceiptView {
  readonly submittedAt = instant();
}

/** That it was received, or why not. */
export const QuestionnaireReceiptOrRefusal = orRefusal(QuestionnaireReceiptView, 'QuestionnaireReceipt');
