import type { EntityName, Opt } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { SeatGroup } from '#schema/signup/seat-group.ts';
import { Event } from './event.ts';

/** 现场登记: people who came without signing up and were let in, without a name; never changed, corrected by a further one. */
@Entity()
@Index({ properties: ['eventId', 'at'] })
@Check({ name: 'event_walk_in_check', expression: 'persons >= beyond and beyond >= 0' })
export class EventWalkIn {
  declare readonly [EntityName]?: 'EventWalkIn';

  @PrimaryKey({ type: 'uuid' })
  readonly id!: string;

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  @ManyToOne({ entity: () => SeatGroup, mapToPk: true, fieldName: 'group_id' })
  readonly groupId!: string;

  @Property({ type: 'integer' })
  readonly persons!: number;

  /** How many of them had no seat left; the others are counted into the seats that are given. */
  @Property({ type: 'integer' })
  readonly beyond!: number;

  /** Why more were let in than there were seats, or why it is corrected. */
  @Property({ type: 'text' })
  readonly reason: Opt<string> = '';

  @Property({ type: 'text' })
  readonly device!: string;

  /** The one whose place it takes. */
  @ManyToOne({
    entity: () => EventWalkIn,
    mapToPk: true,
    fieldName: 'corrects_id',
    nullable: true,
    unique: true,
  })
  readonly correctsId: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly receivedAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;
}
