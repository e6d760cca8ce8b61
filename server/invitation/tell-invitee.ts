import { InvitationDelivery } from '#schema/invitation/invitation-delivery.ts';
import type { Invitation } from '#schema/invitation/invitation.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { DeliveryWay, type InvitationTiding } from '#server/law/invitation-words.ts';
import { writtenWay } from '#server/law/written-way.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { inviteeContact } from './invitee-contact.ts';

/** What is told to somebody invited (告知): in full by mail, in one short text by telephone. */
export interface InviteeTiding {
  tiding: InvitationTiding;
  /** The telling's own key: a deed that is repeated tells it once. */
  key: string;
  subject: string;
  body: string;
  text: string;
}

/** Tells him by the way he left (送达); who has neither mail nor, where messages are sent, a mobile number stands on the call list. */
export async function tellInvitee(
  command: CommandContext,
  invitation: Invitation,
  { tiding, key, subject, body, text }: InviteeTiding,
): Promise<void> {
  const contact = await inviteeContact(command, invitation);
  const way = contact && writtenWay(contact, command.services.config.sms !== null);
  if (!contact || !way) return;
  await queueMessage(command, {
    kind: MessageKind.INVITATION,
    uniqueKey: key,
    to: contact.contact,
    subject,
    body: way === DeliveryWay.SMS ? text : body,
  });
  const { id: invitationId } = invitation;
  command.em.create(InvitationDelivery, { invitationId, way, tiding, messageKey: key, at: command.now });
}
