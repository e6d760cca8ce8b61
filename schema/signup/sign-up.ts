import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import { SeatGroup } from './seat-group.ts';

const STANDING = 'cancelled_at is null and lapsed_at is null';

/** 报名: of one party, without an account; what only one kind has stands in a table of that kind. */
@Entity()
@Index({ properties: ['groupId', 'place'] })
@Index({ properties: ['subjectId', 'signedUpAt'] })
@Unique({ name: 'sign_up_once', properties: ['subjectId', 'contactHash'], where: STANDING })
export class SignUp extends Receipted {
  declare readonly [EntityName]?: 'SignUp';

  /** Key of the descriptor in `server/kinds.ts`; the database holds it to the table that `subjectId` names. */
  @Property({ type: 'text' })
  readonly kind!: string;

  /** The event or hearing. */
  @Property({ type: 'uuid' })
  readonly subjectId!: string;

  /** The seats that were asked for; null where the hosts decide and no seats are counted. */
  @ManyToOne({ entity: () => SeatGroup, mapToPk: true, fieldName: 'group_id', nullable: true })
  readonly groupId: string | null = null;

  /** Keyed digest of the contact: one contact signs up once. */
  @Property({ type: 'text' })
  readonly contactHash!: string;

  /** Always masked. */
  @Property({ type: 'text' })
  readonly displayName!: string;

  @Property({ type: 'integer' })
  readonly persons!: number;

  /** 需要的帮助: 轮椅通道, 手语. */
  @Property({ type: 'text', nullable: true })
  readonly needs: string | null = null;

  /** Somebody under fourteen is among them; the contact is their guardian's. */
  @Property({ type: 'boolean' })
  readonly withMinor!: boolean;

  /** In which turn it came, counted by the server under the lock of the group's row. */
  @Property({ type: 'integer' })
  readonly place!: number;

  @Property({ type: 'text' })
  readonly channel!: CommentChannel;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'recorded_by_id', nullable: true })
  readonly recordedById: string | null = null;

  @Property({ type: 'integer' })
  readonly noticeVersion!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly signedUpAt!: Date;

  /** When the seat became theirs: at once, by claiming it, or by the hosts' decision. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  confirmedAt: Date | null = null;

  /** Until when an offered seat is kept; exclusive. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  claimBy: Date | null = null;

  /** When an unclaimed seat went on to the next. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  lapsedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  cancelledAt: Date | null = null;

  /** Why the hosts cancelled it for them, and who; null where they did so themselves. */
  @Property({ type: 'text', nullable: true })
  readonly cancelReason: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'cancelled_by_id', nullable: true })
  readonly cancelledById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  checkedInAt: Date | null = null;

  /** How many of the party came; null until then. */
  @Property({ type: 'integer', nullable: true })
  checkedInPersons: number | null = null;

  /** At which device of the gate. */
  @Property({ type: 'text', nullable: true })
  checkedInDevice: string | null = null;

  /** When the seat of somebody who did not come was given on. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  releasedAt: Date | null = null;
}
