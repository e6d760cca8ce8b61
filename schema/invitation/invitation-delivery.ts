import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { newId } from '#schema/kernel/id.ts';
import type { DeliveryWay } from '#server/law/invitation-words.ts';

/** 送达记录: by which way an invitation was told, by whom, and what came of it; never changed. */
@Entity()
@Index({ properties: ['invitationId', 'at'] })
export class InvitationDelivery {
  declare readonly [EntityName]?: 'InvitationDelivery';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Invitation, mapToPk: true, fieldName: 'invitation_id' })
  readonly invitationId!: string;

  @Property({ type: 'text' })
  readonly way!: DeliveryWay;

  @Property({ type: 'text' })
  readonly note: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id', nullable: true })
  readonly byId: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
