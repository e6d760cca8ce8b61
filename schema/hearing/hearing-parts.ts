import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { HearingMatter } from '#server/law/hearing/hearing-report.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { HearingEntryKind, HearingNoticeKind, ParticipantOrigin } from '#server/law/hearing/hearing-words.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';

/** 一个方面的席位. */
@ObjectType('HearingSeats', { simpleResolvers: true })
export class HearingSeatsView {
  @Field(() => StakeholderSide)
  readonly side!: StakeholderSide;

  @Field(() => Int)
  readonly seats!: number;

  @Field(() => SelectionMode)
  readonly mode!: SelectionMode;
}

/** 听证公示, as it was published. */
@ObjectType('HearingNotice', { simpleResolvers: true })
export class HearingNoticeView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => HearingNoticeKind)
  readonly kind!: HearingNoticeKind;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Date)
  readonly at!: Date;
}

/** 随公告公布的草案、说明. */
@ObjectType('HearingDocument', { simpleResolvers: true })
export class HearingDocument {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly mediaType!: string;

  @Field(() => Int)
  readonly size!: number;

  @Field(() => String)
  readonly url!: string;

  @Field(() => WithholdGround, { nullable: true, description: '公开版：其余部分不予公开的理由' })
  readonly withheldGround!: WithholdGround | null;

  @Field(() => String, { nullable: true })
  readonly withheldLaw!: string | null;
}

/** 听证参加人, as the published list names them. */
@ObjectType('HearingParticipant', { simpleResolvers: true })
export class HearingParticipantView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly position!: number;

  @Field(() => StakeholderSide)
  readonly side!: StakeholderSide;

  @Field(() => ParticipantOrigin)
  readonly origin!: ParticipantOrigin;

  @Field(() => String, { description: '本人同意公布的为全名，否则隐去名字' })
  readonly displayName!: string;

  @Field(() => String, { description: '身份，如学生家长、沿线村民' })
  readonly capacity!: string;

  @Field(() => String, { nullable: true, description: '报名产生的，其受理编号' })
  readonly receiptNo!: string | null;

  @Field(() => Boolean, { description: '已经退出，由他人递补' })
  readonly declined!: boolean;

  @Field(() => String, { nullable: true })
  readonly declineReason!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '材料送达日，按送达的记录' })
  readonly deliveredOn!: CalendarDay | null;

  @Field(() => Boolean, { nullable: true })
  readonly attended!: boolean | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '确认听证记录并签字之日' })
  readonly signedOn!: CalendarDay | null;

  @Field(() => String, { nullable: true, description: '拒绝签字的理由' })
  readonly refusalReason!: string | null;
}

/** 听证记录的一段. */
@ObjectType('HearingEntry', { simpleResolvers: true })
export class HearingEntryView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => HearingEntryKind)
  readonly kind!: HearingEntryKind;

  @Field(() => ID, { nullable: true })
  readonly participantId!: string | null;

  @Field(() => String)
  readonly speaker!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, {
    nullable: true,
    description: '已登记为意见的受理编号；登记时以本段的编号作提交编号，只有工作人员看得到',
  })
  readonly commentReceiptNo!: string | null;
}

/** 听证意见的采纳情况，一项. */
@ObjectType('HearingMatter', { simpleResolvers: true })
export class HearingMatterView implements HearingMatter {
  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly summary!: string;

  @Field(() => Outcome)
  readonly outcome!: Outcome;

  @Field(() => RejectionGround, { nullable: true })
  readonly ground!: RejectionGround | null;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
}

/** 听证报告. */
@ObjectType('HearingReport', { simpleResolvers: true })
export class HearingReportView {
  @Field(() => String)
  readonly summary!: string;

  @Field(() => [HearingMatterView])
  readonly matters!: readonly HearingMatterView[];

  @Field(() => Date, { nullable: true })
  readonly publishedAt!: Date | null;
}

/** 听证会所属的决策. */
@ObjectType('HearingDecision', { simpleResolvers: true })
export class HearingDecision {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly title!: string;
}
