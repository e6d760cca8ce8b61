import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { Accessibility, Satisfaction } from '#server/law/event/event-feedback.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { EventAttendanceView } from './event-parts.ts';

registerEnumType(Satisfaction, { name: 'Satisfaction' });
registerEnumType(Accessibility, { name: 'Accessibility' });

/** 登记的意见: what was heard, as a comment of the consultation that was open (第十八条). */
@ObjectType({ simpleResolvers: true })
export class EnteredOpinion {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String, { description: '征求意见的决策编号' })
  readonly decisionNo!: string;

  @Field(() => Int, { description: '第几次征求意见' })
  readonly round!: number;

  @Field(() => Outcome, { nullable: true, description: '处理结果；意见采纳情况公布以后' })
  readonly outcome!: Outcome | null;
}

/** 现场听到的意见. */
@ObjectType('EventOpinion', { description: '现场听到的意见', simpleResolvers: true })
export class EventOpinionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => RepresentativeCategory, { nullable: true, description: '提出意见的人的类别；空的是公众' })
  readonly category!: RepresentativeCategory | null;

  @Field(() => String, { description: '怎样办理' })
  readonly answer!: string;

  @Field(() => EnteredOpinion, { nullable: true })
  readonly entered!: EnteredOpinion | null;
}

/** 活动照片, without what the camera wrote beside it. */
@ObjectType('EventPhoto', { description: '活动照片', simpleResolvers: true })
export class EventPhotoView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly url!: string;

  @Field(() => Int)
  readonly width!: number;

  @Field(() => Int)
  readonly height!: number;

  @Field(() => String, { description: '图上是什么' })
  readonly alt!: string;

  @Field(() => String, { description: '图注' })
  readonly caption!: string;

  @Field(() => Boolean, { description: '确认可以公开' })
  readonly consent!: boolean;
}

/** 更正: what the report said before, and why it says something else now. */
@ObjectType('EventCorrection', { description: '活动情况的更正', simpleResolvers: true })
export class EventCorrectionView {
  @Field(() => String, { description: '更正以前的文字' })
  readonly summaryBefore!: string;

  @Field(() => [EventAttendanceView], { description: '更正以前的到场人数' })
  readonly attendanceBefore!: readonly EventAttendanceView[];

  @Field(() => String, { description: '更正说明' })
  readonly note!: string;

  @Field(() => InstantScalar)
  readonly at!: Date;
}

/** How many chose one step. */
@ObjectType({ simpleResolvers: true })
export class SatisfactionCount {
  @Field(() => Satisfaction)
  readonly value!: Satisfaction;

  @Field(() => Int)
  readonly count!: number;
}

/** How many chose one answer. */
@ObjectType({ simpleResolvers: true })
export class AccessibilityCount {
  @Field(() => Accessibility)
  readonly value!: Accessibility;

  @Field(() => Int)
  readonly count!: number;
}

/** 活动评价 in numbers. */
@ObjectType('EventFeedback', { description: '活动评价的数字；公众从5份起看到', simpleResolvers: true })
export class EventFeedbackView {
  @Field(() => Int)
  readonly answers!: number;

  @Field(() => [SatisfactionCount])
  readonly satisfaction!: readonly SatisfactionCount[];

  @Field(() => [AccessibilityCount])
  readonly accessibility!: readonly AccessibilityCount[];
}

/** What one who came wrote, for the hosts alone. */
@ObjectType('EventFeedbackNote', { description: '评价的文字，供主办单位', simpleResolvers: true })
export class EventFeedbackNote {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Satisfaction)
  readonly satisfaction!: Satisfaction;

  @Field(() => String, { description: '哪里好' })
  readonly good!: string;

  @Field(() => String, { description: '哪里可以更好' })
  readonly better!: string;

  @Field(() => InstantScalar)
  readonly givenAt!: Date;
}

/** 评价已收到. */
@ObjectType({ simpleResolvers: true })
export class EventFeedbackAnswered {
  @Field(() => Boolean)
  readonly answered!: boolean;
}

/** That it was taken, or why not (评价结果或不予受理的理由). */
export const EventFeedbackOrRefusal = orRefusal(EventFeedbackAnswered, 'EventFeedbackAnswered');
