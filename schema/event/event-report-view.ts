import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { Accessibility, Satisfaction } from '#server/law/event/event-feedback.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { EventAttendanceView } from './event-parts.ts';

/** 登记的意见: an opinion heard at the event, as a comment of the consultation that was open (第十八条). */
@View()
export class EnteredOpinion {
  readonly receiptNo = str();
  readonly decisionNo = str('征求意见的决策编号');
  readonly round = int('第几次征求意见');
  readonly outcome = of.opt(() => Outcome, '处理结果；意见采纳情况公布以后');
}

/** 现场听到的意见. */
@View('EventOpinion', '现场听到的意见')
export class EventOpinionView {
  readonly id = id();
  readonly text = str();
  readonly category = of.opt(() => RepresentativeCategory, '提出意见的人的类别；空的是公众');
  readonly answer = str('怎样办理');
  readonly entered = of.opt(() => EnteredOpinion);
}

/** 活动照片, without what the camera wrote beside it. */
@View('EventPhoto', '活动照片')
export class EventPhotoView {
  readonly id = id();
  readonly url = str();
  readonly width = int();
  readonly height = int();
  readonly alt = str('图上是什么');
  readonly caption = str('图注');
  readonly consent = bool('确认可以公开');
}

/** 更正: what the report said before, and why it says something else now. */
@View('EventCorrection', '活动情况的更正')
export class EventCorrectionView {
  readonly summaryBefore = str('更正以前的文字');
  readonly attendanceBefore = of.many(() => EventAttendanceView, '更正以前的到场人数');
  readonly note = str('更正说明');
  readonly at = instant();
}

/** How many chose one step. */
@View()
export class SatisfactionCount {
  readonly value = of(() => Satisfaction);
  readonly count = int();
}

/** How many chose one answer. */
@View()
export class AccessibilityCount {
  readonly value = of(() => Accessibility);
  readonly count = int();
}

/** 活动评价 in numbers. */
@View('EventFeedback', '活动评价的数字；公众从5份起看到')
export class EventFeedbackView {
  readonly answers = int();
  readonly satisfaction = of.many(() => SatisfactionCount);
  readonly accessibility = of.many(() => AccessibilityCount);
}

/** Written feedback of a participant, for the hosts alone. */
@View('EventFeedbackNote', '评价的文字，供主办单位')
export class EventFeedbackNote {
  readonly id = id();
  readonly satisfaction = of(() => Satisfaction);
  readonly good = str('哪里好');
  readonly better = str('哪里可以更好');
  readonly givenAt = instant();
}

/** 评价已收到. */
@View()
export class EventFeedbackAnswered {
  readonly answered = bool();
}
