import { Invitation } from '#schema/invitation/invitation.ts';
import type { LetterText } from '#schema/invitation/letter-view.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { linkHmacOf, linkTokenOf } from './invitation-link.ts';
import { letterTiding } from './letter-words.ts';
import type { ItemOfMeeting } from './load-item.ts';
import { tellInvitee } from './tell-invitee.ts';

/** Sends one letter (发出邀请函): numbered, by the contact the invitee left, and counted for R-63. */
export async function sendLetter(
  command: CommandContext,
  { item, meeting }: ItemOfMeeting,
  invitation: Invitation,
  letter: LetterText,
): Promise<void> {
  const {
    em,
    actor,
    now,
    services: { seal },
  } = command;
  const sent = await em.count(Invitation, { meetingId: meeting.id, letter: { $ne: null } });
  invitation.stage = InvitationStage.SENT;
  invitation.letter = letter;
  invitation.letterNo = `邀〔${meeting.no.slice(0, 4)}〕${meeting.no.slice(5)}-${sent + 1}号`;
  invitation.replyBy = new Date(letter.replyBy);
  invitation.sentAt = now;
  invitation.sentById = actor?.id ?? null;
  invitation.linkHmac = linkHmacOf(seal, linkTokenOf(seal, invitation.id));
  item.invitationsSent += 1;
  await tellInvitee(command, invitation, letterTiding(command, invitation, letter));
  // Numbered one after the other, also those of one action.
  await em.flush();
  await command.enqueue(
    'pass-on-freed-seats',
    { itemId: item.id },
    { runAt: invitation.replyBy, key: `freed-seats:${item.id}:${letter.replyBy}` },
  );
}
