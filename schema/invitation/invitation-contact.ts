import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Invitation } from '#schema/invitation/invitation.ts';

/** 利益相关方的联系方式, sealed with the contact key, of those who stand in no register. */
@Entity()
export class InvitationContact {
  declare readonly [EntityName]?: 'InvitationContact';

  @ManyToOne({ entity: () => Invitation, mapToPk: true, fieldName: 'invitation_id', primary: true })
  readonly invitationId!: string;

  @Property({ type: 'blob' })
  readonly sealed!: Buffer;
}
