import './press-enums.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EventView } from '#schema/event/event-view.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { PressQuestionOrigin, PressQuestionState, QuestionNotTaken } from '#server/law/press/press-words.ts';

/** 新闻发布会提问: the hosts see all of them, the public those that are settled. */
@ObjectType('PressQuestion', { description: '新闻发布会提问', simpleResolvers: true })
export class PressQuestionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: '收到的次序；不评分，不投票' })
  readonly place!: number;

  @Field(() => PressQuestionOrigin)
  readonly origin!: PressQuestionOrigin;

  @Field(() => String, { nullable: true, description: '媒体名称；空的是公众' })
  readonly outlet!: string | null;

  @Field(() => PressQuestionState)
  readonly state!: PressQuestionState;

  @Field(() => InstantScalar)
  readonly receivedAt!: Date;

  @Field(() => String, { nullable: true, description: '公开的问题' })
  readonly shown!: string | null;

  @Field(() => String, { nullable: true, description: '书面答复；空的见文字实录' })
  readonly answer!: string | null;

  @Field(() => QuestionNotTaken, { nullable: true, description: '没有采用的理由' })
  readonly notTaken!: QuestionNotTaken | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '问题原文，供主办单位' })
  readonly text!: string | null;
}

/** 我的提问: opened by receipt number and look-up code. */
@ObjectType('MyPressQuestion', { description: '本人在新闻发布会以前的提问', simpleResolvers: true })
export class MyPressQuestionView extends PressQuestionView {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => EventView)
  readonly event!: EventView;
}

/** 提问回执. */
@ObjectType('PressQuestionReceipt', { description: '提问回执', simpleResolvers: true })
export class PressQuestionReceiptView {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly lookupCode!: string;
}

/** The receipt, or everything that stands in the way. */
export const PressQuestionReceiptOrRefusal = orRefusal(PressQuestionReceiptView, 'PressQuestionReceipt');
