import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { LetterTextView } from '#schema/invitation/letter-view.ts';
import { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { InvitationTiding } from '#server/law/invitation/invitation-words.ts';
import { CallOutcome, DeliveryWay } from '#server/law/people/notification.ts';

/** Delivery of an invitation: its way and its result (送达记录). */
@View('InvitationDelivery')
export class InvitationDeliveryView {
  readonly id = id();
  readonly tiding = of(() => InvitationTiding, '告知了什么');
  readonly reached = bool('已经告知本人；没有人接听、信件没有发出的，未告知');
  readonly messageStatus = of.opt(() => MessageStatus, '邮件、短信发送到哪一步');
  readonly outcome = of.opt(() => CallOutcome, '电话告知的结果');
  readonly way = of(() => DeliveryWay);
  readonly note = str();
  readonly byName = str.opt();
  readonly at = instant();
}

/** Actions on an invitation permitted to the viewer (可办事项). */
export const InvitationOffer = offerOf('Invitation', '可办事项', [
  'recordReply',
  'revealContact',
  'cancel',
  'remind',
  'remove',
  'checkIn',
  'recordAbsence',
]);

/** 列席邀请 at the desk; names are the office's alone. */
@View('Invitation', '列席邀请；公众看不到')
export class InvitationView {
  readonly id = id();
  readonly version = int();
  readonly addressee = str();
  readonly representativeNo = str.opt('代表编号；利益相关方为空');
  readonly capacity = of(() => InvitedCapacity);
  readonly category = of(() => RepresentativeCategory);
  readonly quota = str('占用的名额；利益相关方为其利害关系');
  readonly stage = of(() => InvitationStage, '此刻状态；过了期限没有答复即为逾期');
  readonly letterNo = str.opt();
  readonly replyBy = instant.opt();
  readonly sentAt = instant.opt();
  readonly repliedAt = instant.opt();
  readonly reason = str.opt();
  readonly checkedInAt = instant.opt();
  readonly seatEmptyAt = instant.opt('席位空出而无人递补');
  readonly succeedsId = id.opt('递补自哪一份邀请');
  readonly letter = of.opt(() => LetterTextView, '邀请函的内容；发出以后不变');
  readonly drawn = bool('抽选产生');
  readonly remindedAt = instant.opt('催请答复的时刻');
  readonly movedAt = instant.opt('告知改期的时刻');
  readonly cancelledAt = instant.opt();
  readonly deliveries = of.many(() => InvitationDeliveryView, '送达记录');
  readonly toTell = of.many(() => InvitationTiding, '还没有告知本人、须打电话的事项');
  readonly seatCode = str.opt('签到码；应邀以后才有');

  /** The body that holds the meeting (召开会议的机关); null is the county's government. */
  readonly organId!: string | null;
}

/** The invitations of an item after an action, or why it may not be so. */
@View('InvitationsOfItem')
export class InvitationsView {
  readonly invitations = of.many(() => InvitationView);
}
