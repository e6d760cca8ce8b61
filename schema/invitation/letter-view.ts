import { Field, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';

/** What a letter said when it was sent (邀请函的内容). */
@ObjectType('InvitationLetterText', { simpleResolvers: true })
export class LetterTextView {
  @Field(() => String)
  readonly meeting!: string;

  @Field(() => String)
  readonly item!: string;

  @Field(() => String)
  readonly place!: string;

  @Field(() => String, { description: '会议时间，ISO 时刻' })
  readonly startsAt!: string;

  @Field(() => String, { description: '答复期限，ISO 时刻' })
  readonly replyBy!: string;

  @Field(() => String)
  readonly contact!: string;

  @Field(() => String)
  readonly note!: string;
}

/** 邀请函, as whoever holds its link reads it. */
@ObjectType('InvitationLetter', { description: '凭答复链接打开的邀请函', simpleResolvers: true })
export class InvitationLetterView {
  @Field(() => String)
  readonly letterNo!: string;

  @Field(() => String)
  readonly addressee!: string;

  @Field(() => InvitedCapacity)
  readonly capacity!: InvitedCapacity;

  @Field(() => String)
  readonly meeting!: string;

  @Field(() => String)
  readonly meetingNo!: string;

  @Field(() => String)
  readonly item!: string;

  @Field(() => String)
  readonly place!: string;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly replyBy!: Date;

  @Field(() => String)
  readonly contact!: string;

  @Field(() => String)
  readonly note!: string;

  @Field(() => InvitationStage)
  readonly stage!: InvitationStage;

  @Field(() => InstantScalar, { nullable: true, description: '会议改期后告知的时刻' })
  readonly movedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '取消邀请或者不能参加的原因' })
  readonly reason!: string | null;

  @Field(() => String, { nullable: true, description: '签到码；应邀以后才有' })
  readonly seatCode!: string | null;

  @Field(() => Boolean, { description: '现在还可以答复' })
  readonly open!: boolean;
}

/** A letter after its reply, or why it may not be so. */
export const InvitationLetterOrRefusal = orRefusal(InvitationLetterView, 'InvitationLetter');
