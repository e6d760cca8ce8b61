import { Input, id, instant, of, text } from '#schema/kernel/fields.ts';
import { QuestionAnswerInput, QuestionInput } from '#schema/participation/question.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { ActivityPlan } from '#server/law/participation/participation-activity.ts';

/** 公众参与活动计划, as it is typed. */
@Input('ActivityPlanInput', '公众参与活动计划')
export class ActivityPlanInput implements ActivityPlan {
  readonly method = of(() => ParticipationMethod);
  readonly title = text();
  readonly purpose = text('内容和目的');
  readonly audience = text('参加对象');
  readonly startsAt = instant();
  readonly endsAt = instant();
  readonly contact = text('联系方式');
  readonly questions = of.many(() => QuestionInput);
}

/** 一份问卷. */
@Input('QuestionnaireInput', '问卷作答；不收集姓名')
export class QuestionnaireInput {
  readonly activityId = id();
  readonly idempotencyKey = id();
  readonly answers = of.many(() => QuestionAnswerInput);
}
