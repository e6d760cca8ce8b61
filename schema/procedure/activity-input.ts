import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { type GroupConsultation, GroupCounterpart } from '#server/law/participation/group-consultation.ts';

/** 与特定群体的沟通协商, held in the activity and so on its day. */
@ObjectType('GroupTalk', { simpleResolvers: true })
@InputType('GroupTalkInput', { description: '活动中与特定群体的沟通协商' })
export class GroupTalkInput implements Omit<GroupConsultation, 'heldOn'> {
  @Field(() => TextScalar)
  readonly groupName!: string;

  @Field(() => GroupCounterpart)
  readonly counterpart!: GroupCounterpart;

  @Field(() => TextScalar)
  readonly counterpartName!: string;

  @Field(() => TextScalar)
  readonly opinions!: string;
}

const description = '公众参与活动：座谈会、实地走访、书面征求意见、问卷调查、民意调查';

/** 公众参与活动, held otherwise than by public solicitation or a hearing. */
@ObjectType('RecordedActivity', { simpleResolvers: true })
@InputType('ActivityInput', { description })
export class ActivityInput {
  @Field(() => ParticipationMethod)
  readonly method!: ParticipationMethod;

  @Field(() => CalendarDayScalar)
  readonly happenedOn!: CalendarDay;

  @Field(() => TextScalar)
  readonly place!: string;

  @Field(() => TextScalar, { description: '参加的人或者对象' })
  readonly participants!: string;

  @Field(() => Int, { description: '参加人数，书面征求和调查的为反馈份数' })
  readonly participantCount!: number;

  @Field(() => [GroupTalkInput])
  readonly groups!: GroupTalkInput[];

  @Field(() => TextScalar, { description: '意见归纳' })
  readonly summary!: string;

  @Field(() => [ID])
  readonly fileIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description: '公告过的活动或者问卷；意见归纳作为活动情况的草稿、问卷的纪要',
  })
  readonly activityId?: string | null;
}
