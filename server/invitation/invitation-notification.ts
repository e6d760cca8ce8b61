import { MessageKind } from '#schema/message/message-kind.ts';
import { InvitationTiding } from '#server/law/invitation/invitation-words.ts';
import type { NotificationKind } from '#server/telling/notification.ts';

/** What somebody invited is told (告知): in full by mail, in one short text by message, in a question on the telephone. */
export interface InviteeTiding {
  tiding: InvitationTiding;
  /** Sets it apart from others to the same person: a repeated command tells it once. */
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

/** 列席邀请告知: one kind for each thing somebody invited is told. */
export const INVITATION_NOTIFICATIONS = Object.fromEntries(
  Object.values(InvitationTiding).map((tiding) => [tiding, kindOf(tiding)]),
) as Readonly<Record<InvitationTiding, ReturnType<typeof kindOf>>>;
