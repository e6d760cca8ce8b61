import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PublicRedline } from '#schema/draft/public-redline-view.ts';
import { ChangedClause } from '#schema/feedback/changed-clause.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { StatementOrigin, StatementStage } from '#server/law/invitation/statement-stage.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** A moment of a published recording (回放的时刻). */
@ObjectType('StatementMoment', { simpleResolvers: true })
export class StatementMoment {
  @Field(() => Int, { description: '第几段录像' })
  readonly part!: number;

  @Field(() => Int, { description: '公布的录像上的毫秒' })
  readonly startsMs!: number;
}

/** 列席意见 with its answer, as everybody reads it. */
@ObjectType('AttendeeStatement', { description: '列席意见；公众从答复起看到', simpleResolvers: true })
export class StatementView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => StatementStage)
  readonly stage!: StatementStage;

  @Field(() => RepresentativeCategory)
  readonly category!: RepresentativeCategory;

  @Field(() => String, { nullable: true, description: '姓名；本人同意署名的才有' })
  readonly name!: string | null;

  @Field(() => StatementOrigin)
  readonly origin!: StatementOrigin;

  @Field(() => String)
  readonly text!: string;

  @Field(() => InstantScalar, { nullable: true, description: '发言的时刻' })
  readonly saidAt!: Date | null;

  @Field(() => StatementMoment, { nullable: true, description: '在已公布的录像上的时刻' })
  readonly moment!: StatementMoment | null;

  @Field(() => String)
  readonly meetingNo!: string;

  @Field(() => String)
  readonly meetingName!: string;

  @Field(() => Int, { description: '第几项议题' })
  readonly itemPosition!: number;

  @Field(() => String)
  readonly itemTitle!: string;

  @Field(() => String, { nullable: true })
  readonly decisionNo!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '答复期限' })
  readonly dueOn!: CalendarDay | null;

  @Field(() => Outcome, { nullable: true, description: '处理结果；答复前为空' })
  readonly result!: Outcome | null;

  @Field(() => RejectionGround, { nullable: true })
  readonly ground!: RejectionGround | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => [ChangedClause])
  readonly changedClauses!: readonly ChangedClause[];

  @Field(() => PublicRedline, { nullable: true, description: '在哪里看条文怎样修改；后一稿公开前为空' })
  readonly redline!: PublicRedline | null;

  @Field(() => String, { nullable: true })
  readonly coveredAt!: string | null;

  @Field(() => String, { nullable: true })
  readonly route!: string | null;

  @Field(() => String, { nullable: true, description: '答复的单位' })
  readonly answeredByUnit!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly answeredAt!: Date | null;
}

/** 列席意见 of whoever holds the link (本人的列席意见). */
@ObjectType('MyStatements', { simpleResolvers: true })
export class MyStatementsView {
  @Field(() => [StatementView])
  readonly statements!: readonly StatementView[];

  @Field(() => Capability, { description: '提交书面意见' })
  readonly write!: Capability;

  @Field(() => CalendarDayScalar, { description: '书面意见收到哪一日为止' })
  readonly writtenUntil!: CalendarDay;
}
