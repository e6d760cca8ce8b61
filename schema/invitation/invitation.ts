import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Draw } from '#schema/invitation/draw.ts';
import type { LetterText } from '#schema/invitation/letter-text.ts';
import { newId } from '#schema/kernel/id.ts';
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
@Entity()
@Index({ properties: ['itemId', 'id'] })
@Index({ properties: ['stage', 'replyBy'] })
@Index({ properties: ['representativeId'] })
@Unique({ properties: ['itemId', 'representativeId'] })
export class Invitation {
  declare readonly [EntityName]?: 'Invitation';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id' })
  readonly meetingId!: string;

  @ManyToOne({ entity: () => AgendaItem, mapToPk: true, fieldName: 'item_id' })
  readonly itemId!: string;

  @ManyToOne({ entity: () => Draw, mapToPk: true, fieldName: 'draw_id', nullable: true })
  readonly drawId: string | null = null;

  /** Null of somebody concerned who stands in no register. */
  @ManyToOne({
    entity: () => Representative,
    mapToPk: true,
    fieldName: 'representative_id',
    nullable: true,
  })
  readonly representativeId: string | null = null;

  @Property({ type: 'text' })
  readonly addressee!: string;

  @Property({ type: 'text' })
  readonly capacity!: InvitedCapacity;

  /** Under which category they are counted (列席代表的类别). */
  @Property({ type: 'text' })
  readonly category!: RepresentativeCategory;

  /** Which kind of seat it is (名额); of somebody concerned, what concerns them. */
  @Property({ type: 'text' })
  readonly quota!: string;

  @Property({ type: 'text' })
  stage!: InvitationStage;

  /** 邀请函文号. */
  @Property({ type: 'text', nullable: true, unique: true })
  letterNo: string | null = null;

  @Property({ type: 'json', nullable: true })
  letter: LetterText | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  replyBy: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  sentAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'sent_by_id', nullable: true })
  sentById: string | null = null;

  /** What is kept of the reply link's token; the link is good for this invitation alone, until the meeting begins. */
  @Property({ type: 'text', nullable: true, unique: true })
  linkHmac: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  repliedAt: Date | null = null;

  /** They answered themselves by the link, or the office wrote down what they said on the telephone. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reply_by_id', nullable: true })
  replyRecordedById: string | null = null;

  /** Why they do not come, or why it was cancelled (理由). */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** 催请答复: one working day before the answer is due, or when the office asks again. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  remindedAt: Date | null = null;

  /** The meeting was put off; they keep their seat and may decline anew (改期). */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  movedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  cancelledAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  checkedInAt: Date | null = null;

  /** Whose freed seat this is (递补自): each seat is handed on once. */
  @Property({ type: 'uuid', nullable: true, unique: true })
  readonly succeedsId: string | null = null;

  /** Freed, and nobody is left who could take it, or it is too late (席位空缺). */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  seatEmptyAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
