import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';

const ITEM = '议题；依法不予公开的，公众只看到序号和“依法不予公开的议题”';

/** 议题的内部部分: what of an item is not public, for those who prepare and review it. */
@ObjectType('AgendaItemPaper', { description: '议题不公开的部分，供承办和审查的人', simpleResolvers: true })
export class AgendaItemPaperView {
  @Field(() => String)
  readonly title!: string;

  @Field(() => WithholdGround, { nullable: true })
  readonly ground!: WithholdGround | null;

  @Field(() => AgendaPurpose, { nullable: true, description: '依法不予公开的议题的事由' })
  readonly purpose!: AgendaPurpose | null;

  @Field(() => String)
  readonly law!: string;

  @Field(() => DecisionView, { nullable: true })
  readonly decision!: DecisionView | null;

  @Field(() => String)
  readonly reportingUnit!: string;

  @Field(() => String)
  readonly note!: string;
}

/** 列席邀请的登记: how many of a category; never a name. */
@ObjectType('AgendaInvitation', { description: '列席邀请的登记：类别和人数', simpleResolvers: true })
export class AgendaInvitationView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => RepresentativeCategory)
  readonly category!: RepresentativeCategory;

  @Field(() => Int)
  readonly sent!: number;

  @Field(() => Int)
  readonly accepted!: number;

  @Field(() => CalendarDayScalar)
  readonly sentOn!: CalendarDay;

  @Field(() => String, { description: '登记人' })
  readonly by!: string;

  @Field(() => Date)
  readonly at!: Date;
}

/** 议题: of a closed one its place and 依法不予公开的议题, and for the public nothing else. */
@ObjectType('AgendaItem', { description: ITEM, simpleResolvers: true })
export class AgendaItemView {
  readonly meetingId!: string;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Int)
  readonly position!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => AgendaDisclosure)
  readonly disclosure!: AgendaDisclosure;

  @Field(() => AgendaPurpose, { description: '事由；依法不予公开的议题，公众看到的是“其他议题”' })
  readonly purpose!: AgendaPurpose;

  @Field(() => Boolean, { description: '暂列：审议的草案还没有经批准安排上会' })
  readonly provisional!: boolean;

  @Field(() => DecisionView, { nullable: true })
  readonly decision!: DecisionView | null;

  @Field(() => String)
  readonly reportingUnit!: string;

  @Field(() => Boolean, { description: '涉及重大民生' })
  readonly livelihood!: boolean;

  @Field(() => Boolean, { description: '社会关注度高' })
  readonly highAttention!: boolean;

  @Field(() => Int)
  readonly invitationsSent!: number;

  @Field(() => Int)
  readonly invitationsAccepted!: number;

  @Field(() => Date, { nullable: true, description: '预告的时刻；还没有预告的，只有承办的人看得到' })
  readonly announcedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: '预告以后撤下的时刻' })
  readonly withdrawnAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  readonly endedAt!: Date | null;

  @Field(() => AgendaResult, { nullable: true, description: '审议结果；公众从公布纪要起看到' })
  readonly result!: AgendaResult | null;

  @Field(() => String, { nullable: true, description: '审议意见' })
  readonly resultText!: string | null;
}
