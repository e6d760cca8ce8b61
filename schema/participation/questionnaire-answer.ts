import { Table, column } from '#schema/kernel/columns.ts';
import { PublicActivity } from './public-activity.ts';
import type { QuestionAnswer } from '#server/law/participation/question.ts';
import { View, instant } from '#schema/kernel/fields.ts';

/** 一份问卷: anonymous, never changed. */
@Table({ indexes: [{ properties: ['activityId'] }] })
export class QuestionnaireAnswer {
  readonly id = column.key();
  readonly activityId = column.ref(() => PublicActivity);
  readonly idempotencyKey = column.uuid({ unique: true });
  readonly answers = column.json() as readonly QuestionAnswer[];
  readonly submittedAt = column.instant();
}

/** 问卷已收到. */
@View('QuestionnaireReceipt')
export class QuestionnaireReceiptView {
  readonly submittedAt = instant();
}
