import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DispositionState } from '#schema/feedback/disposition-state.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';

/** 理由不清楚, as its author sees it: what they asked, by when it is answered, the answer. */
@ObjectType({ simpleResolvers: true })
export class MyReasonQuestion {
  @Field(() => String)
  readonly question!: string;

  @Field(() => CalendarDayScalar)
  readonly askedOn!: CalendarDay;

  @Field(() => CalendarDayScalar)
  readonly dueOn!: CalendarDay;

  @Field(() => Boolean, { description: '逾期没有答复，或者逾期才答复' })
  readonly overdue!: boolean;

  @Field(() => String, { nullable: true })
  readonly answer!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly answeredOn!: CalendarDay | null;
}

/** 对理由的再次答复, as everybody reads it. */
@ObjectType({ description: '对理由的再次答复', simpleResolvers: true })
export class FollowUp {
  @Field(() => [String], { description: '公开展示的意见所提的问题，个人信息号码已遮盖' })
  readonly questions!: string[];

  @Field(() => String)
  readonly answer!: string;

  @Field(() => CalendarDayScalar)
  readonly answeredOn!: CalendarDay;
}

/** One who finds the reason unclear, at the desk: the words with their personal numbers masked. */
@ObjectType({ simpleResolvers: true })
export class DeskReasonQuestion {
  @Field(() => ID)
  readonly commentId!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { description: '意见原文' })
  readonly opinion!: string;

  @Field(() => String)
  readonly question!: string;

  @Field(() => Boolean, { description: '意见公开展示' })
  readonly shown!: boolean;

  @Field(() => CalendarDayScalar)
  readonly askedOn!: CalendarDay;

  @Field(() => CalendarDayScalar)
  readonly dueOn!: CalendarDay;

  @Field(() => Boolean)
  readonly overdue!: boolean;
}

/** What the viewer may do with a further answer. */
@ObjectType({ simpleResolvers: true })
export class ReasonAnswerCapabilities {
  @Field(() => Capability)
  readonly propose!: Capability;

  @Field(() => Capability)
  readonly confirm!: Capability;

  @Field(() => Capability)
  readonly return!: Capability;
}

/** 再次答复, at the desk. */
@ObjectType('ReasonAnswer', { description: '对理由的再次答复，工作台所见', simpleResolvers: true })
export class ReasonAnswerView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DispositionState)
  readonly state!: DispositionState;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean)
  readonly showQuestions!: boolean;

  @Field(() => String)
  readonly proposedBy!: string;

  @Field(() => String, { nullable: true })
  readonly confirmedBy!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly answeredOn!: CalendarDay | null;

  @Field(() => String, { nullable: true })
  readonly returnedReason!: string | null;

  @Field(() => Int)
  readonly version!: number;
}

/** Those who ask about one reason and have, or will have, one answer. */
@ObjectType({ simpleResolvers: true })
export class ReasonGroup {
  @Field(() => ID)
  readonly key!: string;

  @Field(() => Outcome)
  readonly outcome!: Outcome;

  @Field(() => RejectionGround, { nullable: true })
  readonly ground!: RejectionGround | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { nullable: true })
  readonly route!: string | null;

  @Field(() => String, { nullable: true })
  readonly coveredAt!: string | null;

  @Field(() => String, { nullable: true, description: '所在主题' })
  readonly clusterTitle!: string | null;

  @Field(() => CalendarDayScalar, { description: '其中最早到期的一日' })
  readonly dueOn!: CalendarDay;

  @Field(() => Boolean)
  readonly overdue!: boolean;

  @Field(() => [DeskReasonQuestion])
  readonly questions!: DeskReasonQuestion[];

  @Field(() => ReasonAnswerView, { nullable: true })
  readonly answer!: ReasonAnswerView | null;

  @Field(() => ReasonAnswerCapabilities)
  readonly viewerCan!: ReasonAnswerCapabilities;
}

/** 理由不清楚 of one consultation: how many of each, and those that were asked for. */
@ObjectType({ simpleResolvers: true })
export class ReasonQuestions {
  @Field(() => Int)
  readonly open!: number;

  @Field(() => Int)
  readonly proposed!: number;

  @Field(() => Int)
  readonly answered!: number;

  @Field(() => Int, { description: '逾期没有答复的' })
  readonly overdue!: number;

  @Field(() => [ReasonGroup])
  readonly groups!: ReasonGroup[];
}

/** The further answer, or everything that stands in its way. */
export const ReasonAnswerOrRefusal = orRefusal(ReasonAnswerView, 'ReasonAnswer');
