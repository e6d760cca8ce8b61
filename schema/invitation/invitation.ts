import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Draw } from '#schema/invitation/draw.ts';
import type { LetterText } from './letter-view.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { Representative } from '#schema/register/representative.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import type { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import type { InvitationStage } from '#server/law/invitation/invitation-stage.ts';

/**
 * 列席邀请: one person invited to one agenda item. Nobody is invited to an item twice; who takes a freed seat names the
 * invitation it comes from, and each seat is handed on once.
 */
@Table({
  indexes: [
    { properties: ['representativeId'] },
    { properties: ['stage', 'replyBy'] },
    { properties: ['itemId', 'id'] },
  ],
  uniques: [{ properties: ['itemId', 'representativeId'] }],
})
export class Invitation {
  readonly id = column.key();
  readonly meetingId = column.ref(() => Meeting);
  readonly itemId = column.ref(() => AgendaItem);
  readonly drawId = column.ref.opt(() => Draw);

  /** Null of somebody concerned who stands in no register. */
  readonly representativeId = column.ref.opt(() => Representative);
  readonly addressee = column.text();
  readonly capacity = column.text() as InvitedCapacity;

  /** Under which category they are counted (列席代表的类别). */
  readonly category = column.text() as RepresentativeCategory;

  /** Which kind of seat it is (名额); of somebody concerned, what concerns them. */
  readonly quota = column.text();
  stage = column.text() as InvitationStage;

  /** 邀请函文号. */
  letterNo = column.text.opt({ unique: true });
  letter = column.json.opt() as LetterText | null;
  replyBy = column.instant.opt();
  sentAt = column.instant.opt();
  sentById = column.ref.opt(() => Person);

  /** HMAC of the reply link's token; the link is good for this invitation alone, until the meeting begins. */
  linkHmac = column.text.opt({ unique: true });
  repliedAt = column.instant.opt();

  /** They answered themselves by the link, or the office wrote down what they said on the telephone. */
  replyRecordedById = column.ref.opt(() => Person, { fieldName: 'reply_by_id' });

  /** Why they do not come, or why it was cancelled (理由). */
  reason = column.text.opt();

  /** 催请答复: one working day before the answer is due, or when the office asks again. */
  remindedAt = column.instant.opt();

  /** The meeting was put off; they keep their seat and may decline anew (改期). */
  movedAt = column.instant.opt();
  cancelledAt = column.instant.opt();
  checkedInAt = column.instant.opt();

  /** Invitation whose freed seat this is (递补自): each seat is handed on once. */
  readonly succeedsId = column.uuid.opt({ unique: true });

  /** Freed, and nobody is left who could take it, or it is too late (席位空缺). */
  seatEmptyAt = column.instant.opt();
  readonly createdAt = column.instant();
  readonly version = column.version();
}
