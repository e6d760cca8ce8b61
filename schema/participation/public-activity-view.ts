import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { QuestionView } from '#schema/participation/question.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { ActivityState } from '#server/law/participation/participation-activity.ts';

/** The decision that an activity belongs to (所属决策). */
@View()
export class ActivityDecision {
  readonly id = id();
  readonly no = str();
  readonly title = str();
  readonly leadUnit = of(() => UnitView);
}

/** Actions on an activity permitted to the viewer (可办事项). */
export const ActivityOffer = offerOf('Activity', '可办事项', [
  'saveActivity',
  'publishActivity',
  'cancelActivity',
  'recordActivity',
  'summariseWritten',
]);

/** 问卷、书面征求意见, as everybody reads it once it is announced. */
@View('PublicActivity', '问卷、书面征求意见')
export class PublicActivityView {
  readonly id = id();
  readonly version = int();
  readonly decision = of(() => ActivityDecision);
  readonly seq = int();
  readonly method = of(() => ParticipationMethod);
  readonly title = str();
  readonly purpose = str();
  readonly audience = str();
  readonly startsAt = instant();
  readonly endsAt = instant();
  readonly contact = str();
  readonly questions = of.many(() => QuestionView);
  readonly state = of(() => ActivityState);
  readonly publishedAt = instant.opt();
  readonly cancelledReason = str.opt();
  readonly heldOn = day.opt();
  readonly attendedCount = int.opt();
  readonly minutes = str.opt('活动纪要');
  readonly answering = bool('现在可以填写问卷');
}
