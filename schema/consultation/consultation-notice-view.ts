import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { NoticeKind } from './notice-kind.ts';

const description = '公告：延长、撤回、更正等，一经发布不再修改';

/** 公告, as everyone reads it. */
@ObjectType('ConsultationNotice', { description, simpleResolvers: true })
export class ConsultationNoticeView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => NoticeKind)
  readonly kind!: NoticeKind;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly fromClosesOn!: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly toClosesOn!: CalendarDay | null;

  @Field(() => InstantScalar)
  readonly at!: Date | string;
}
