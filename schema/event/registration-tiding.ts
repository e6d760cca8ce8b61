import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import type { EventTiding } from '#server/law/event-words.ts';
import type { DeliveryWay } from '#server/law/invitation-words.ts';
import { Registration } from './registration.ts';

/** 告知记录: what somebody who registered is to be told, and the way by which it went; never changed. */
@Entity()
@Index({ properties: ['registrationId', 'at'] })
export class RegistrationTiding {
  declare readonly [EntityName]?: 'RegistrationTiding';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** The effect's own key, and that of the message it went with: the same event is told to the same person once. */
  @Property({ type: 'text', unique: true })
  readonly uniqueKey!: string;

  @ManyToOne({ entity: () => Registration, mapToPk: true, fieldName: 'registration_id' })
  readonly registrationId!: string;

  @Property({ type: 'text' })
  readonly tiding!: EventTiding;

  /** What to say. */
  @Property({ type: 'text' })
  readonly text!: string;

  /** By mail or short message; null: nobody is written to, the hosts call him (须电话告知). */
  @Property({ type: 'text', nullable: true })
  readonly way: DeliveryWay | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
