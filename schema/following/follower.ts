import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/** 关注人: one mail address or mobile number that follows something, or is asked whether it does; deleted with the last thing it follows. */
@Table()
export class Follower {
  readonly id = column.key();
  readonly way = column.text.or(DeliveryWay.MAIL) as Opt<DeliveryWay>;

  /** HMAC of the address in its one form: the same address is found again without being stored in the open. */
  readonly addressHmac = column.text({ unique: true });

  /** Sealed with the contact key. */
  readonly address = column.blob();

  /** HMAC of the link to one's own follows; the link itself is stored nowhere. */
  readonly linkHmac = column.text({ unique: true });

  /** How often it was asked for confirmation on that day, whoever asked. */
  askedOn = column.day.opt();
  askedTimes = column.integer.or(0);

  /**
   * When the last code was sent to a number (验证码); the code follows from it and the server's key, and is stored
   * nowhere.
   */
  codeAt = column.instant.opt();

  /** How often it was typed. */
  codeTries = column.integer.or(0);

  /** Follow that the code confirms; null: the code only opens one's own follows. */
  codeFollowId = column.uuid.opt();
  readonly createdAt = column.instant();
}
