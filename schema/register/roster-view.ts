import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';

const RECEIPT = '回执：查询码只在此出现一次，重复提交得到同一张回执';

/** 申请的回执 (社会公众代表的本人申请): what whoever applied keeps, to look their application up. */
@ObjectType('RepresentativeApplicationReceipt', { description: RECEIPT, simpleResolvers: true })
export class RepresentativeReceiptView {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly lookupCode!: string;

  @Field(() => InstantScalar)
  readonly submittedAt!: Date;
}

/** 我的申请: opened by receipt number and look-up code. */
@ObjectType('MyRepresentativeApplication', { simpleResolvers: true })
export class MyApplicationView {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String, {
    nullable: true,
    description: '代表编号：抽选公布的是这个编号；还没有入库的为空',
  })
  readonly no!: string | null;

  @Field(() => RepresentativeState)
  readonly state!: RepresentativeState;

  @Field(() => String, { description: '遮盖后的姓名' })
  readonly displayName!: string;

  @Field(() => Boolean, { description: '同意公开姓名' })
  readonly nameConsent!: boolean;

  @Field(() => [RepresentativeCategory])
  readonly categories!: readonly RepresentativeCategory[];

  @Field(() => String)
  readonly unitPost!: string;

  @Field(() => [String])
  readonly fields!: readonly string[];

  @Field(() => String)
  readonly region!: string;

  @Field(() => String)
  readonly village!: string;

  @Field(() => [String])
  readonly declaredInterests!: readonly string[];

  @Field(() => String, { description: '申请理由' })
  readonly applied!: string;

  @Field(() => InstantScalar)
  readonly submittedAt!: Date;

  @Field(() => String, { nullable: true, description: '没有入库、暂停、退出的理由' })
  readonly stateReason!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '任期最后一日；还没有入库的为空' })
  readonly termEndsOn!: CalendarDay | null;
}

/** How many of a category are in office (各类人数); who holds several is counted in each. */
@ObjectType('RosterCount', { simpleResolvers: true })
export class RosterCount {
  @Field(() => RepresentativeCategory)
  readonly category!: RepresentativeCategory;

  @Field(() => Int)
  readonly count!: number;
}

/** How many of a town are in office (各乡镇人数). */
@ObjectType('RosterRegion', { simpleResolvers: true })
export class RosterRegion {
  @Field(() => String)
  readonly region!: string;

  @Field(() => Int)
  readonly count!: number;
}

/** One who agreed to be named (同意公开姓名的代表). */
@ObjectType('RosterMember', { simpleResolvers: true })
export class RosterMember {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly unitPost!: string;

  @Field(() => [RepresentativeCategory])
  readonly categories!: readonly RepresentativeCategory[];

  @Field(() => String)
  readonly region!: string;
}

/** 社会公众代表库, as everybody reads it. */
@ObjectType('Roster', { description: '社会公众代表库：人数按类别，姓名经本人同意', simpleResolvers: true })
export class RosterView {
  @Field(() => Int, { description: '在任总人数，一人只计一次' })
  readonly total!: number;

  @Field(() => [RosterCount])
  readonly counts!: readonly RosterCount[];

  @Field(() => [RosterRegion], { description: '按乡镇（街道）' })
  readonly regions!: readonly RosterRegion[];

  @Field(() => Int, { description: '同意公开姓名的人数' })
  readonly namedTotal!: number;

  @Field(() => [RosterMember], { description: '同意公开姓名的，按所选类别和乡镇' })
  readonly named!: readonly RosterMember[];
}

/** The receipt of an application, or everything that stands in the way. */
export const RepresentativeReceiptOrRefusal = orRefusal(
  RepresentativeReceiptView,
  'RepresentativeApplicationReceipt',
);
