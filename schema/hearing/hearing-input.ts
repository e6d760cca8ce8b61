import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { HearingSeats } from '#server/law/hearing/hearing-plan.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';

/** 一个方面的席位和产生方式. */
@InputType('HearingSeatsInput')
export class HearingSeatsInput implements HearingSeats {
  @Field(() => StakeholderSide)
  readonly side!: StakeholderSide;

  @Field(() => Int)
  readonly seats!: number;

  @Field(() => SelectionMode)
  readonly mode!: SelectionMode;
}

/** 听证会方案和公告, as they are typed. */
@InputType('HearingInput')
export class HearingInput {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar)
  readonly purpose!: string;

  @Field(() => Boolean)
  readonly isPrice!: boolean;

  @Field(() => TextScalar, { description: '主持单位；价格听证会按单位资料登记的价格主管部门填写' })
  readonly host!: string;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly heldOn?: CalendarDay | null;

  @Field(() => TextScalar, { nullable: true, description: '开始的钟点，如 09:00' })
  readonly startsAt?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly place?: string | null;

  @Field(() => TextScalar)
  readonly conditions!: string;

  @Field(() => [HearingSeatsInput])
  readonly sides!: HearingSeatsInput[];

  @Field(() => TextScalar, { nullable: true })
  readonly selectionMethod?: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly signUpOpensAt?: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: '不含' })
  readonly signUpClosesAt?: Date | null;

  @Field(() => Int)
  readonly observerSeats!: number;

  @Field(() => Int)
  readonly pressSeats!: number;

  @Field(() => TextScalar, { description: '公告正文' })
  readonly content!: string;

  @Field(() => TextScalar, { description: '联系人、电话' })
  readonly contact!: string;

  @Field(() => ID, {
    nullable: true,
    description: '决策材料中的草案，随公告公布；征求意见时已经公布的可以不填',
  })
  readonly draftFileId?: string | null;

  @Field(() => ID, { nullable: true, description: '决策材料中的草案说明' })
  readonly explanationFileId?: string | null;
}

/** 延期到何时何地，为什么. */
@InputType('HearingPostponementInput')
export class HearingPostponementInput {
  @Field(() => CalendarDayScalar)
  readonly heldOn!: CalendarDay;

  @Field(() => TextScalar)
  readonly startsAt!: string;

  @Field(() => TextScalar)
  readonly place!: string;

  @Field(() => InstantScalar, { nullable: true, description: '延长报名的，新的截止时刻' })
  readonly signUpClosesAt?: Date | null;

  @Field(() => TextScalar)
  readonly reason!: string;
}
