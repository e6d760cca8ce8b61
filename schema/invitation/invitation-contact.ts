import { Table, column } from '#schema/kernel/columns.ts';
import { Invitation } from '#schema/invitation/invitation.ts';

/** 利益相关方的联系方式, sealed with the contact key, of those who stand in no register. */
@Table()
export class InvitationContact {
  readonly invitationId = column.ref(() => Invitation, { primary: true });
  readonly sealed = column.blob();
}
