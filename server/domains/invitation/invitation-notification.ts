import { MessageKind } from '#schema/message/message-kind.ts';
import { InvitationTiding } from '#server/law/invitation/invitation-words.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';

/**
 * Notification to an invited person (告知): in full by mail, in one text by short message, as a question on the
 * telephone.
 */
export interface InviteeTiding {
  tiding: InvitationTiding;
  /** Occasion that makes the notification unique for its person: a repeated command sends it once. */
  occasion: string;
  subject: string;
  body: string;
  text: string;
  spoken: string;
}

const kindOf = (tiding: InvitationTiding): NotificationKind<InviteeTiding> => ({
  key: `invitation:${tiding}`,
  kind: MessageKind.INVITATION,
  replaces: tiding === InvitationTiding.CANCELLED ? 'ALL' : 'SAME',
  callsAfterMail: true,
  subject: ({ subject }) => subject,
  mail: ({ body }) => body,
  short: ({ text }) => text,
  spoken: ({ spoken }) => spoken,
});

/** 列席邀请告知: one kind of notification for each event that an invitee is notified of. */
export const INVITATION_NOTIFICATIONS = Object.fromEntries(
  Object.values(InvitationTiding).map((tiding) => [tiding, kindOf(tiding)]),
) as Readonly<Record<InvitationTiding, ReturnType<typeof kindOf>>>;
