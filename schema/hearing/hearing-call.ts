import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Hearing } from '#schema/hearing/hearing.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { HearingCallWay, HearingTiding } from '#server/law/hearing-tiding.ts';

/** 须电话通知: what somebody without a mail address is to be told by the unit itself, and who told him, when and how. */
@Entity()
@Index({ properties: ['hearingId', 'id'] })
export class HearingCall {
  declare readonly [EntityName]?: 'HearingCall';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** The effect's own key: the same event is told to the same person once. */
  @Property({ type: 'text', unique: true })
  readonly uniqueKey!: string;

  @ManyToOne({ entity: () => Hearing, mapToPk: true, fieldName: 'hearing_id' })
  readonly hearingId!: string;

  /** The sign-up, or the participant who was nominated: the id under which his contact is sealed. */
  @Property({ type: 'uuid' })
  readonly contactId!: string;

  @Property({ type: 'text' })
  readonly tiding!: HearingTiding;

  /** As in the list, or masked. */
  @Property({ type: 'text' })
  readonly displayName!: string;

  @Property({ type: 'text', nullable: true })
  readonly receiptNo: string | null = null;

  /** What to say. */
  @Property({ type: 'text' })
  readonly text!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  toldAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'told_by_id', nullable: true })
  toldById: string | null = null;

  @Property({ type: 'text', nullable: true })
  way: HearingCallWay | null = null;

  @Property({ type: 'text' })
  note: Opt<string> = '';
}
