import './event-enums.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { Accessibility, Satisfaction } from '#server/law/event/event-feedback.ts';
import type { EventPicture } from '#server/law/event/event-pictures.ts';
import type { Attendance } from '#server/law/event/event-report.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 到场人数. */
@InputType('EventAttendanceInput')
export class EventAttendanceInput implements Attendance {
  @Field(() => RepresentativeCategory, { nullable: true, defaultValue: null })
  readonly category!: RepresentativeCategory | null;

  @Field(() => Int)
  readonly persons!: number;
}

/** 听到的一条意见, as it is typed. */
@InputType('EventOpinionInput')
export class EventOpinionInput {
  @Field(() => ID, { description: '由填写的人起的编号；登记为意见时用它' })
  readonly id!: string;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => RepresentativeCategory, { nullable: true, defaultValue: null })
  readonly category!: RepresentativeCategory | null;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly answer!: string;
}

/** 一张照片, as it is told of. */
@InputType('EventPictureInput')
export class EventPictureInput implements EventPicture {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly alt!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly caption!: string;

  @Field(() => Boolean, { defaultValue: false })
  readonly consent!: boolean;
}

/** 活动情况, as it is typed. */
@InputType('EventReportInput', { description: '活动情况' })
export class EventReportInput {
  @Field(() => TextScalar)
  readonly summary!: string;

  @Field(() => [EventAttendanceInput])
  readonly attendance!: EventAttendanceInput[];

  @Field(() => TextScalar, { defaultValue: '', description: '与签到不一致的原因' })
  readonly attendanceNote!: string;

  @Field(() => [EventOpinionInput], { defaultValue: [] })
  readonly opinions!: EventOpinionInput[];

  @Field(() => [EventPictureInput], { defaultValue: [], description: '照片，按显示的次序' })
  readonly pictures!: EventPictureInput[];
}

/** 更正, as it is typed. */
@InputType('EventCorrectionInput', { description: '更正已公布的活动情况' })
export class EventCorrectionInput {
  @Field(() => TextScalar)
  readonly summary!: string;

  @Field(() => [EventAttendanceInput])
  readonly attendance!: EventAttendanceInput[];

  @Field(() => TextScalar, { description: '原来哪里不对' })
  readonly note!: string;
}

/** 活动评价, as it is sent. */
@InputType('EventFeedbackInput', { description: '活动评价；凭报名回执，或者现场公布的评价码' })
export class EventFeedbackInput {
  @Field(() => String)
  readonly no!: string;

  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => Int)
  readonly noticeVersion!: number;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly receiptNo!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly lookupCode!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '现场公布的评价码' })
  readonly placeCode!: string;

  @Field(() => Satisfaction)
  readonly satisfaction!: Satisfaction;

  @Field(() => Accessibility, { nullable: true, defaultValue: null })
  readonly accessibility!: Accessibility | null;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly good!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly better!: string;
}
