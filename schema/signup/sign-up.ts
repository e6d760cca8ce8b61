import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import { SeatGroup } from './seat-group.ts';

const STANDING = 'cancelled_at is null and lapsed_at is null';

/** 报名: of one party, without an account; what only one kind has stands in a table of that kind. */
@Table({
  indexes: [{ properties: ['subjectId', 'signedUpAt'] }, { properties: ['groupId', 'place'] }],
  uniques: [{ name: 'sign_up_once', properties: ['subjectId', 'contactHash'], where: STANDING }],
})
export class SignUp extends Receipted {
  /** Key of the descriptor in `server/outside/wiring/kinds.ts`; the database holds it to the table that `subjectId` names. */
  readonly kind = column.text();

  /** The event or hearing. */
  readonly subjectId = column.uuid();

  /** The seats that were asked for; null where the hosts decide and no seats are counted. */
  readonly groupId = column.ref.opt(() => SeatGroup);

  /** Keyed digest of the contact: one contact signs up once. */
  readonly contactHash = column.text();

  /** Always masked. */
  readonly displayName = column.text();
  readonly persons = column.integer();

  /** 需要的帮助: 轮椅通道, 手语. */
  readonly needs = column.text.opt();

  /** Somebody under fourteen is among them; the contact is their guardian's. */
  readonly withMinor = column.bool();

  /** Its turn in the queue, counted by the server under the lock of the group's row. */
  readonly place = column.integer();
  readonly channel = column.text() as CommentChannel;
  readonly recordedById = column.ref.opt(() => Person);
  readonly noticeVersion = column.integer();
  readonly signedUpAt = column.instant();

  /** When the seat became theirs: at once, by claiming it, or by the hosts' decision. */
  confirmedAt = column.instant.opt();

  /** Until when an offered seat is reserved; exclusive. */
  claimBy = column.instant.opt();

  /** When an unclaimed seat went on to the next. */
  lapsedAt = column.instant.opt();
  cancelledAt = column.instant.opt();

  /** Why the hosts cancelled it for them, and who; null where they did so themselves. */
  readonly cancelReason = column.text.opt();
  readonly cancelledById = column.ref.opt(() => Person);
  checkedInAt = column.instant.opt();

  /** How many of the party came; null until then. */
  checkedInPersons = column.integer.opt();

  /** At which device of the gate. */
  checkedInDevice = column.text.opt();

  /** When the seat of somebody who did not come was given on. */
  releasedAt = column.instant.opt();
}
