import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Event } from '#schema/event/event.ts';
import { Person } from '#schema/identity/person.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { AccreditationDecline, PressCoverage } from '#server/law/press-words.ts';

/** 记者报名: of one outlet for one press conference, without an account. */
@Entity()
@Index({ properties: ['eventId', 'requestedAt'] })
@Unique({ name: 'accreditation_once', properties: ['eventId', 'contactHash'], where: 'withdrawn_at is null' })
export class PressAccreditation extends Receipted {
  declare readonly [EntityName]?: 'PressAccreditation';

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  /** 媒体名称: an organisation's name, shown in full. */
  @Property({ type: 'text' })
  readonly outlet!: string;

  @Property({ type: 'text' })
  readonly coverage!: PressCoverage;

  /** Always masked. */
  @Property({ type: 'text' })
  readonly displayName!: string;

  @Property({ type: 'integer' })
  readonly persons!: number;

  /** 携带的设备. */
  @Property({ type: 'text', nullable: true })
  readonly equipment: string | null = null;

  /** Keyed digest of the contact: one contact asks once. */
  @Property({ type: 'text' })
  readonly contactHash!: string;

  @Property({ type: 'integer' })
  readonly noticeVersion!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly requestedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  acceptedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  declinedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  declineReason: AccreditationDecline | null = null;

  /** Whoever decided last. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'decided_by_id', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  arrivedAt: Date | null = null;
}
