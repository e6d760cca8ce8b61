import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { DeliveryWay } from '#server/law/invitation-words.ts';
import { RegistrationTiding } from './registration-tiding.ts';

/** 电话告知: one try to tell somebody whom no mail and no message reached; never changed. */
@Entity()
@Index({ properties: ['tidingId'] })
export class RegistrationCall {
  declare readonly [EntityName]?: 'RegistrationCall';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => RegistrationTiding, mapToPk: true, fieldName: 'tiding_id' })
  readonly tidingId!: string;

  @Property({ type: 'text' })
  readonly way!: DeliveryWay;

  /** False: tried, and nobody answered. */
  @Property({ type: 'boolean' })
  readonly reached!: boolean;

  @Property({ type: 'text' })
  readonly note: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
