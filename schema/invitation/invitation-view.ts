import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { InvitedCapacity } from '#server/law/interest-conflict.ts';
import { RepresentativeCategory } from '#server/law/representative-category.ts';
import { InvitationStage } from '#server/law/invitation-stage.ts';
import { DeliveryWay } from '#server/law/invitation-words.ts';

/** How an invitation was told (送达记录). */
@ObjectType('InvitationDelivery', { simpleResolvers: true })
export class InvitationDeliveryView {
  @Field(() => DeliveryWay)
  readonly way!: DeliveryWay;

  @Field(() => String)
  readonly note!: string;

  @Field(() => String, { nullable: true })
  readonly byName!: string | null;

  @Field(() => InstantScalar)
  readonly at!: Date;
}

/** What the viewer may do with an invitation (可办事项). */
@ObjectType({ simpleResolvers: true })
export class InvitationCapabilities {
  @Field(() => Capability)
  readonly recordReply!: Capability;

  @Field(() => Capability)
  readonly checkIn!: Capability;

  @Field(() => Capability)
  readonly recordAbsence!: Capability;
}

/** 列席邀请 at the desk; names are the office's alone. */
@ObjectType('Invitation', { description: '列席邀请；公众看不到', simpleResolvers: true })
export class InvitationView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly addressee!: string;

  @Field(() => String, { nullable: true, description: '代表编号；利益相关方为空' })
  readonly representativeNo!: string | null;

  @Field(() => InvitedCapacity)
  readonly capacity!: InvitedCapacity;

  @Field(() => RepresentativeCategory)
  readonly category!: RepresentativeCategory;

  @Field(() => String, { description: '占用的名额；利益相关方为其利害关系' })
  readonly quota!: string;

  @Field(() => InvitationStage, { description: '此刻状态；过了期限没有答复即为逾期' })
  readonly stage!: InvitationStage;

  @Field(() => String, { nullable: true })
  readonly letterNo!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly replyBy!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly sentAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly repliedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly checkedInAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: '席位空出而无人递补' })
  readonly seatEmptyAt!: Date | null;

  @Field(() => ID, { nullable: true, description: '递补自哪一份邀请' })
  readonly succeedsId!: string | null;
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

  @Field(() => Boolean, { description: '现在还可以答复' })
  readonly open!: boolean;
}

/** The invitations of an item after a deed, or why it may not be so. */
@ObjectType('InvitationsOfItem', { simpleResolvers: true })
export class InvitationsView {
  @Field(() => [InvitationView])
  readonly invitations!: readonly InvitationView[];
}

/** The invitations of an item, or why it may not be so. */
export const InvitationsOrRefusal = orRefusal(InvitationsView, 'InvitationsOfItem');
/** An invitation, or why it may not be so. */
export const InvitationOrRefusal = orRefusal(InvitationView, 'Invitation');
/** A letter after its reply, or why it may not be so. */
export const InvitationLetterOrRefusal = orRefusal(InvitationLetterView, 'InvitationLetter');
