import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { LetterTextView } from '#schema/invitation/letter-view.ts';
import { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { InvitationTiding } from '#server/law/invitation/invitation-words.ts';
import { CallOutcome, DeliveryWay } from '#server/law/people/notification.ts';

/** How an invitation was told (送达记录). */
@ObjectType('InvitationDelivery', { simpleResolvers: true })
export class InvitationDeliveryView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => InvitationTiding, { description: '告知了什么' })
  readonly tiding!: InvitationTiding;

  @Field(() => Boolean, { description: '已经告知本人；没有人接听、信件没有发出的，未告知' })
  readonly reached!: boolean;

  @Field(() => MessageStatus, { nullable: true, description: '邮件、短信发送到哪一步' })
  readonly messageStatus!: MessageStatus | null;

  @Field(() => CallOutcome, { nullable: true, description: '电话告知的结果' })
  readonly outcome!: CallOutcome | null;

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
  readonly revealContact!: Capability;

  @Field(() => Capability)
  readonly cancel!: Capability;

  @Field(() => Capability)
  readonly remind!: Capability;

  @Field(() => Capability)
  readonly remove!: Capability;

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

  @Field(() => LetterTextView, { nullable: true, description: '邀请函的内容；发出以后不变' })
  readonly letter!: LetterTextView | null;

  @Field(() => Boolean, { description: '抽选产生' })
  readonly drawn!: boolean;

  @Field(() => InstantScalar, { nullable: true, description: '催请答复的时刻' })
  readonly remindedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: '告知改期的时刻' })
  readonly movedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly cancelledAt!: Date | null;

  @Field(() => [InvitationDeliveryView], { description: '送达记录' })
  readonly deliveries!: readonly InvitationDeliveryView[];

  @Field(() => [InvitationTiding], { description: '还没有告知本人、须打电话的事项' })
  readonly toTell!: readonly InvitationTiding[];

  @Field(() => String, { nullable: true, description: '签到码；应邀以后才有' })
  readonly seatCode!: string | null;

  /** The body that holds the meeting (召开会议的机关); null is the county's government. */
  readonly organId!: string | null;
}

/** How they are reached, once somebody had a reason to look (查看联系方式). */
@ObjectType('RevealedInvitee', { simpleResolvers: true })
export class RevealedInvitee {
  @Field(() => ContactKind, { nullable: true })
  readonly contactKind!: ContactKind | null;

  @Field(() => String, { nullable: true })
  readonly contact!: string | null;
}

/** The invitations of an item after an action, or why it may not be so. */
@ObjectType('InvitationsOfItem', { simpleResolvers: true })
export class InvitationsView {
  @Field(() => [InvitationView])
  readonly invitations!: readonly InvitationView[];
}

/** The invitations of an item, or why it may not be so. */
export const InvitationsOrRefusal = orRefusal(InvitationsView, 'InvitationsOfItem');
/** An invitation, or why it may not be so. */
export const InvitationOrRefusal = orRefusal(InvitationView, 'Invitation');
