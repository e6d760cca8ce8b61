import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { CommentChannel } from '#server/law/comment-words.ts';
import { EventSeatGroup } from './event-seat-group.ts';
import { Event } from './event.ts';

const STANDING = 'cancelled_at is null and lapsed_at is null';

/** 报名: of one party, for one slot, without an account. */
@Entity()
@Index({ properties: ['groupId', 'place'] })
@Unique({ name: 'registration_once', properties: ['eventId', 'contactHash'], where: STANDING })
export class Registration extends Receipted {
  declare readonly [EntityName]?: 'Registration';

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  @ManyToOne({ entity: () => EventSeatGroup, mapToPk: true, fieldName: 'group_id' })
  readonly groupId!: string;

  /** Keyed digest of the contact: one contact registers once. */
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

  /** Somebody under fourteen is among them; the contact is his guardian's. */
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
  readonly registeredAt!: Date;

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

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  checkedInAt: Date | null = null;

  /** How many of the party came; null until then. */
  @Property({ type: 'integer', nullable: true })
  checkedInPersons: number | null = null;

  /** At which device of the gate. */
  @Property({ type: 'text', nullable: true })
  checkedInDevice: string | null = null;

  /** Why the hosts cancelled it for him, and who; null where he did so himself. */
  @Property({ type: 'text', nullable: true })
  readonly cancelReason: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'cancelled_by_id', nullable: true })
  readonly cancelledById: string | null = null;

  /** When the seat of somebody who did not come was given on. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  releasedAt: Date | null = null;
}
