import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import type { MessageKind, MessageStatus } from '#schema/message/message-kind.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/**
 * 发送记录: one notification to one person, by mail, by short message, or by a call of the unit; its result is recorded as
 * it was.
 */
@Table({
  indexes: [
    { properties: ['unitId', 'status'] },
    { properties: ['recipientId'] },
    { properties: ['createdAt'] },
  ],
})
export class Message {
  readonly id = column.key();

  /** The effect's own key: the same event tells the same person once. */
  readonly uniqueKey = column.text({ unique: true });
  readonly kind = column.text() as MessageKind;

  /** The unit in whose name it goes out, and whose staff call where nobody can write. */
  readonly unitId = column.uuid.opt();
  way = column.text.or(DeliveryWay.MAIL) as Opt<DeliveryWay>;

  /** The key of its kind: a newer one of the same topic takes the place of one that waits for a call. */
  readonly topic = column.text.or('');

  /** The person under the id of their own record (a comment, a registration, an account). */
  readonly recipientId = column.uuid.opt();

  /** As lists show it: masked where the person is a citizen. */
  readonly recipientName = column.text.or('');
  readonly receiptNo = column.text.opt();

  /** The address or number, sealed with the contact key; null where none is known, or once its time is over. */
  recipient = column.blob.opt();
  readonly recipientMasked = column.text();

  /** Whether the unit calls the person when no message arrives: they left a number, or the matter asks for it. */
  readonly callable = column.bool.or(false);

  /** Subject of the message: the record that a call list is filtered by, its title and its address in the console. */
  readonly aboutId = column.uuid.opt();
  readonly aboutTitle = column.text.or('');
  readonly aboutPath = column.text.or('');
  readonly subject = column.text();

  /** The words of the mail or the short message, or those for a telephone call. */
  readonly body = column.text();

  /** Words for a telephone call if it cannot be sent, where they are not the body. */
  readonly spoken = column.text.opt();

  /** An iCalendar text that goes with it (日程); its method tells the reader's calendar what to do. */
  readonly calendar = column.text.opt();
  status = column.text() as MessageStatus;

  /** Whether it may go out in the quiet hours, by its kind and its subject. */
  readonly atNight = column.bool.or(false);

  /** The morning for which it waits (等到早上); null: it did not have to. */
  notBefore = column.instant.opt();
  attempts = column.integer.or(0);
  error = column.text.opt();
  readonly createdAt = column.instant();
  sentAt = column.instant.opt();

  /** When a call no longer helps; null: after the days of the rule. */
  readonly callUntil = column.instant.opt();

  /** When it came to its end: sent, kept, failed, called, not reached or obsolete. */
  settledAt = column.instant.opt();
}
