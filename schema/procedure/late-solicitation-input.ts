import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { LateSolicitation } from '#server/law/procedure/late-solicitation.ts';

const description = '启用平台以前的公开征求意见';

/** 补录的公开征求意见 (第十五条、第十八条), as it was held and answered elsewhere. */
@ObjectType('LateSolicitationTold', { simpleResolvers: true })
@InputType('LateSolicitationInput', { description })
export class LateSolicitationInput implements LateSolicitation {
  @Field(() => CalendarDayScalar, { description: '公布日期' })
  readonly opensOn!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: '截止日' })
  readonly closesOn!: CalendarDay;

  @Field(() => TextScalar, { description: '在哪里公布：网站栏目和网址、报刊名称和日期' })
  readonly publishedIn!: string;

  @Field(() => TextScalar, { nullable: true, description: '少于三十日的，当时公布的缩短理由' })
  readonly shortenReason?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '批准缩短期限的领导' })
  readonly shortenApprovedBy?: string | null;

  @Field(() => Int, { description: '收到意见的条数' })
  readonly opinionCount!: number;

  @Field(() => Int, { description: '采纳和部分采纳的条数' })
  readonly adoptedCount!: number;

  @Field(() => TextScalar, { description: '意见的主要内容和处理情况，未采纳的理由' })
  readonly answer!: string;

  @Field(() => CalendarDayScalar, { nullable: true, description: '公布采纳情况的日期；没有公布的为空' })
  readonly answeredOn?: CalendarDay | null;
}
