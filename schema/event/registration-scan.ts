import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Event } from './event.ts';
import { SignUp } from '#schema/signup/sign-up.ts';

/** 扫码: one scan of a ticket at a gate, also a second or a refused one; never changed. Its id is made at the device, which may tell of it twice. */
@Entity()
@Index({ properties: ['eventId', 'scannedAt'] })
@Index({ properties: ['registrationId'] })
export class RegistrationScan {
  declare readonly [EntityName]?: 'RegistrationScan';

  @PrimaryKey({ type: 'uuid' })
  readonly id!: string;

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id' })
  readonly eventId!: string;

  @ManyToOne({ entity: () => SignUp, mapToPk: true, fieldName: 'registration_id', nullable: true })
  readonly registrationId: string | null = null;

  /** What was read, where no registration of this event has it. */
  @Property({ type: 'text', nullable: true })
  readonly receiptNo: string | null = null;

  /** How many of the party came. */
  @Property({ type: 'integer' })
  readonly persons!: number;

  /** What the gate's people call their device. */
  @Property({ type: 'text' })
  readonly device!: string;

  /** When it was scanned: which of two was first is told by this. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly scannedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly receivedAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  /** Code of the finding that stood in the way, as it stood when the scan was told. */
  @Property({ type: 'text', nullable: true })
  readonly refused: string | null = null;
}
