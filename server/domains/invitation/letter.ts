import type { SendInvitationsInput } from '#schema/invitation/invitation-input.ts';
import type { Invitation } from '#schema/invitation/invitation.ts';
import type { LetterText } from '#schema/invitation/letter-view.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { INVITED_CAPACITY_LABELS } from '#server/law/procedure/interest-conflict.ts';
import { refuseLetter } from '#server/law/invitation/invitation-letter.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { ItemOfMeeting } from './load-item.ts';

/** Text common to all letters of an item (邀请函的内容). */
export const letterOf = (
  { item, meeting }: ItemOfMeeting,
  { replyBy, contact, note }: SendInvitationsInput,
): LetterText => ({
  meeting: meeting.name,
  item: `第${item.position}项 ${item.title}`,
  place: meeting.place,
  startsAt: meeting.startsAt.toISOString(),
  replyBy: replyBy.toISOString(),
  contact: contact.trim(),
  note: note.trim(),
});

/** Findings on these letters (邀请函), each once. */
export function refuseLetters(
  { now, policy, calendar }: CommandContext,
  invitations: readonly Invitation[],
  letter: LetterText,
): Finding[] {
  const lead = {
    sendWorkingDays: policy.invitationSendWorkingDays,
    replyWorkingDays: policy.invitationReplyWorkingDays,
  };
  const found = invitations.flatMap(({ addressee, capacity }) =>
    refuseLetter(
      {
        ...letter,
        addressee,
        capacity: INVITED_CAPACITY_LABELS[capacity],
        startsAt: new Date(letter.startsAt),
        replyBy: new Date(letter.replyBy),
      },
      now,
      lead,
      calendar,
    ),
  );
  return [...new Map(found.map((finding) => [`${finding.code} ${finding.message}`, finding])).values()];
}
