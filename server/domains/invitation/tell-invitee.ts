import type { Invitation } from '#schema/invitation/invitation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { settledByReply, tellUntil, tidingDue } from '#server/law/invitation/invitation-telling.ts';
import { InvitationTiding } from '#server/law/invitation/invitation-words.ts';
import { makeObsolete } from '#server/engines/telling/make-obsolete.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { INVITATION_NOTIFICATIONS, type InviteeTiding } from './invitation-notification.ts';
import { inviteeContact } from './invitee-contact.ts';
import { invitingMeeting } from './inviting-meeting.queries.ts';
import { greeting } from './telephone-words.ts';
import { heardOf } from './tellings.queries.ts';

/**
 * 告知受邀人: by the contact they left; those whom neither mail nor a short message reaches go on the office's call list.
 */
export async function tellInvitee(
  command: CommandContext,
  invitation: Invitation,
  news: InviteeTiding,
  letter: InviteeTiding | null = null,
): Promise<void> {
  const heard = invitation.repliedAt !== null || (await heardOf(command.db, invitation.id));
  const due = tidingDue(news.tiding, heard);
  if (due === null) {
    if (news.tiding === InvitationTiding.CANCELLED) await makeObsolete(command, invitation.id);
    return;
  }
  const told = due === news.tiding || letter === null ? news : both(letter, news);
  const { unitId, unitName, startsAt, ...about } = await invitingMeeting(command.db, invitation.meetingId);
  const contact = (await inviteeContact(command, invitation)) ?? { contactKind: null, contact: null };
  await notify(
    command,
    [{ id: invitation.id, displayName: invitation.addressee, receiptNo: null, unitId, ...contact }],
    {
      kind: INVITATION_NOTIFICATIONS[due],
      facts: { ...told, spoken: `${greeting(invitation, unitName)}${told.spoken}` },
      occasion: told.occasion,
      about,
      callUntil: tellUntil(due, { replyBy: invitation.replyBy, startsAt }),
    },
  );
}

/**
 * Letter with the changed time for a person who has not received the letter yet; on the telephone only the new time is
 * read out.
 */
const both = (letter: InviteeTiding, { occasion, body, text }: InviteeTiding): InviteeTiding => ({
  ...letter,
  occasion,
  body: `${letter.body}\n${body}`,
  text: `${letter.text}${text}`,
});

/** 不用再告知: a person who has answered is not called about matters that the answer settles. */
export async function settleCalls(command: CommandContext, id: string, comes: boolean): Promise<void> {
  const settled = settledByReply(comes);
  if (settled === null) return makeObsolete(command, id);
  for (const tiding of settled)
    await makeObsolete(command, id, { topic: INVITATION_NOTIFICATIONS[tiding].key });
}
