import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CompletionState } from '#server/law/catalogue/completion-report.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';

registerEnumType(CompletionState, { name: 'CompletionState', description: '目录事项的完成情况' });

/** One matter in the year-end report (完成情况表的一行). */
@ObjectType({ simpleResolvers: true })
export class CatalogueCompletionLine {
  @Field(() => String)
  readonly no!: string;

  @Field(() => Int)
  readonly seq!: number;

  @Field(() => String)
  readonly name!: string;

  @Field(() => UnitView)
  readonly leadUnit!: UnitView;

  @Field(() => [UnitView])
  readonly coUnits!: readonly UnitView[];

  @Field(() => String)
  readonly plannedText!: string;

  @Field(() => DecisionPhase, { nullable: true, description: '决策所处的环节；没有启动的为空' })
  readonly phase!: DecisionPhase | null;

  @Field(() => CompletionState)
  readonly state!: CompletionState;

  @Field(() => [CompletionState], { description: '按决策进度可以写明的完成情况' })
  readonly allowed!: readonly CompletionState[];

  @Field(() => String, { nullable: true, description: '未完成的原因和下一步安排' })
  readonly explanation!: string | null;
}

/** How many matters are in one state (各种完成情况的事项数). */
@ObjectType({ simpleResolvers: true })
export class CompletionCount {
  @Field(() => CompletionState)
  readonly state!: CompletionState;

  @Field(() => Int)
  readonly count!: number;
}

/** What the viewer may do with a year-end report (可办事项). */
@ObjectType({ simpleResolvers: true })
export class CatalogueCompletionCapabilities {
  @Field(() => Capability)
  readonly save!: Capability;

  @Field(() => Capability)
  readonly passReview!: Capability;

  @Field(() => Capability)
  readonly returnReview!: Capability;

  @Field(() => Capability, { description: '公布完成情况，结束年度' })
  readonly closeYear!: Capability;
}

/** 目录完成情况: to the public once it is published. */
@ObjectType('CatalogueCompletion', { description: '年度目录完成情况', simpleResolvers: true })
export class CatalogueCompletionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => [CatalogueCompletionLine])
  readonly lines!: readonly CatalogueCompletionLine[];

  @Field(() => [CompletionCount])
  readonly counts!: readonly CompletionCount[];

  @Field(() => CalendarDayScalar, { description: '应当公布的日期' })
  readonly dueOn!: CalendarDay;

  @Field(() => String, { nullable: true })
  readonly writtenBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly reviewedBy!: string | null;

  @Field(() => String, { nullable: true, description: '保密审查退回的原因；公众看不到' })
  readonly reviewReturn!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly reviewedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly publishedOn!: CalendarDay | null;

  @Field(() => Int, { description: '还没有填写过的为0' })
  readonly version!: number;
}

/** What is stated of one matter (填写完成情况). */
@InputType()
export class CatalogueCompletionInput {
  @Field(() => String)
  readonly no!: string;

  @Field(() => CompletionState)
  readonly state!: CompletionState;

  @Field(() => TextScalar, { nullable: true })
  readonly explanation?: string | null;
}

/** A year-end report, or why it may not be so (完成情况或不予办理的理由). */
export const CatalogueCompletionOrRefusal = orRefusal(CatalogueCompletionView, 'CatalogueCompletion');
