import { Field, ID, InputType, Int } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** What the register asks of a person, whoever enters it (代表资料, R-64, R-83). */
@InputType()
export abstract class RepresentativeWordsInput {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => [RepresentativeCategory])
  readonly categories!: RepresentativeCategory[];

  @Field(() => TextScalar, { description: '单位和职务；没有单位的写职业' })
  readonly unitPost!: string;

  @Field(() => [TextScalar], { description: '熟悉的领域' })
  readonly fields!: string[];

  @Field(() => TextScalar, { description: '所在乡镇（街道）' })
  readonly region!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '所在村（社区）' })
  readonly village!: string;

  @Field(() => TextScalar, { nullable: true, description: '自愿填写，只用于均衡名额' })
  readonly gender?: string | null;

  @Field(() => [TextScalar], { defaultValue: [], description: '申报有直接利害关系的事项' })
  readonly declaredInterests!: string[];

  @Field(() => ContactKind, { nullable: true })
  readonly contactKind?: ContactKind | null;

  @Field(() => TextScalar, { nullable: true })
  readonly contact?: string | null;
}

/** 代表资料, as the office or a unit enters it. */
@InputType('RepresentativeInput')
export class RepresentativeInput extends RepresentativeWordsInput {
  @Field(() => CalendarDayScalar)
  readonly termStartsOn!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: '任期最后一日' })
  readonly termEndsOn!: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: '本人书面同意公开姓名的日期' })
  readonly nameConsentOn?: CalendarDay | null;
}

/** 本人申请 to stand in the register. */
@InputType('RepresentativeApplicationInput')
export class RepresentativeApplicationInput extends RepresentativeWordsInput {
  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => TextScalar, { description: '申请理由' })
  readonly reason!: string;

  @Field(() => Boolean, { description: '年满十八周岁，具有完全民事行为能力' })
  readonly ofAge!: boolean;

  @Field(() => Boolean, { description: '同意公开姓名' })
  readonly nameConsent!: boolean;

  @Field(() => Int)
  readonly noticeVersion!: number;
}

/** One of several people chosen from the list (选中的代表), as it was read. */
@InputType('ChosenRepresentative')
export class ChosenRepresentative {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}
