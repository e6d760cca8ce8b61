import { InvitationDelivery } from '#schema/invitation/invitation-delivery.ts';
import type { Invitation } from '#schema/invitation/invitation.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import type { InvitationTiding } from '#server/law/invitation/invitation-words.ts';
import { writtenWay } from '#server/law/people/notification.ts';
import { keyOf, type NotificationKind } from '#server/telling/notification.ts';
import { notify } from '#server/telling/notify.ts';
import { inviteeContact } from './invitee-contact.ts';

/** What somebody invited is told (告知): in full by mail, in one short text by telephone. */
export interface InviteeTiding {
  tiding: InvitationTiding;
  /** Sets it apart from others to the same person: a repeated command tells it once. */
  occasion: string;
  subject: string;
  body: string;
  text: string;
}

/** 列席邀请告知: the letter, a reminder, a new day, a cancellation; their words come with them. */
export const INVITATION_NEWS: NotificationKind<InviteeTiding> = {
  key: 'invitation',
  kind: MessageKind.INVITATION,
  subject: ({ subject }) => subject,
  mail: ({ body }) => body,
  short: ({ text }) => text,
};

/** Tells them in the way they left (送达); who has neither mail nor, where messages are sent, a mobile number stands on the call list of the meeting. */
export async function tellInvitee(
  command: CommandContext,
  invitation: Invitation,
  news: InviteeTiding,
): Promise<void> {
  const contact = await inviteeContact(command, invitation);
  const way = contact && writtenWay(contact, command.services.config.sms !== null);
  if (!contact || !way) return;
  const { id, addressee } = invitation;
  const person = { id, displayName: addressee, ...contact, unitId: null };
  const { tiding, occasion } = news;
  await notify(command, [person], { kind: INVITATION_NEWS, facts: news, occasion, about: null });
  command.em.create(InvitationDelivery, {
    invitationId: id,
    way,
    tiding,
    messageKey: keyOf({ kind: INVITATION_NEWS, occasion }, person),
    at: command.now,
  });
}
