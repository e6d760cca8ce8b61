import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { newId } from '#schema/kernel/id.ts';
import type { InvitationTiding } from '#server/law/invitation/invitation-words.ts';
import type { DeliveryWay } from '#server/law/people/notification.ts';

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

  /** What was told. */
  @Property({ type: 'text' })
  readonly tiding!: InvitationTiding;

  /** False: tried, and nobody answered. */
  @Property({ type: 'boolean', default: true })
  readonly reached: Opt<boolean> = true;

  /** The message it went with; what became of that says whether it reached them. */
  @Property({ type: 'text', nullable: true })
  readonly messageKey: string | null = null;

  @Property({ type: 'text' })
  readonly note: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id', nullable: true })
  readonly byId: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
