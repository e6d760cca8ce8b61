import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 个人信息处理告知（个人信息保护法第十七条）, one version. */
@ObjectType('PrivacyNotice', { description: '个人信息处理告知，每次更新一版', simpleResolvers: true })
export class PrivacyNoticeView {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => CalendarDayScalar)
  readonly effectiveOn!: CalendarDay;
}
