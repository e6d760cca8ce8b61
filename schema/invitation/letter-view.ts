import { View, bool, instant, of, str } from '#schema/kernel/fields.ts';
import { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';

/** Text of a letter as it was sent (邀请函的内容). */
@View('InvitationLetterText')
export class LetterTextView {
  readonly meeting = str();
  readonly item = str();
  readonly place = str();
  readonly startsAt = str('会议时间，ISO 时刻');
  readonly replyBy = str('答复期限，ISO 时刻');
  readonly contact = str();
  readonly note = str();
}

/** 邀请函, as whoever holds its link reads it. */
@View('InvitationLetter', '凭答复链接打开的邀请函')
export class InvitationLetterView {
  readonly letterNo = str();
  readonly addressee = str();
  readonly capacity = of(() => InvitedCapacity);
  readonly meeting = str();
  readonly meetingNo = str();
  readonly item = str();
  readonly place = str();
  readonly startsAt = instant();
  readonly replyBy = instant();
  readonly contact = str();
  readonly note = str();
  readonly stage = of(() => InvitationStage);
  readonly movedAt = instant.opt('会议改期后告知的时刻');
  readonly reason = str.opt('取消邀请或者不能参加的原因');
  readonly seatCode = str.opt('签到码；应邀以后才有');
  readonly open = bool('现在还可以答复');
}

/** 邀请函的内容, as it was sent: what it says is never changed afterwards. */
export interface LetterText {
  meeting: string;
  item: string;
  place: string;
  /** ISO instants. */
  startsAt: string;
  replyBy: string;
  contact: string;
  note: string;
}
