import { MessageKind } from '#schema/message/message-kind.ts';
import { InvitationDelivery } from '#schema/invitation/invitation-delivery.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import type { LetterText } from '#schema/invitation/letter-text.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { random } from '#server/kernel/random.ts';
import type { Seal } from '#server/kernel/seal.ts';
import { closingWords, momentInChinese } from './letter-words.ts';
import { INVITED_CAPACITY_LABELS } from '#server/law/interest-conflict.ts';
import { InvitationStage } from '#server/law/invitation-stage.ts';
import { DeliveryWay } from '#server/law/invitation-words.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { type InviteeContact, inviteeContact } from './invitee-contact.ts';
import type { ItemOfMeeting } from './load-item.ts';

const TOKEN_BYTES = 24;

/** What is kept of a reply link's token (答复链接). */
export const linkHmacOf = (seal: Seal, token: string): string =>
  seal.digest(token, 'invitation').toString('base64');

/** Sends one letter (发出邀请函): numbered, told by mail where he has one, and counted for R-63. */
export async function sendLetter(
  command: CommandContext,
  { item, meeting }: ItemOfMeeting,
  invitation: Invitation,
  letter: LetterText,
): Promise<void> {
  const { em, actor, now, services } = command;
  const token = random(TOKEN_BYTES).toString('base64url');
  const sent = await em.count(Invitation, { meetingId: meeting.id, letter: { $ne: null } });
  invitation.stage = InvitationStage.SENT;
  invitation.letter = letter;
  invitation.letterNo = `邀〔${meeting.no.slice(0, 4)}〕${meeting.no.slice(5)}-${sent + 1}号`;
  invitation.replyBy = new Date(letter.replyBy);
  invitation.sentAt = now;
  invitation.sentById = actor?.id ?? null;
  invitation.linkHmac = linkHmacOf(services.seal, token);
  item.invitationsSent += 1;
  const contact = await inviteeContact(command, invitation);
  if (contact?.contactKind === 'EMAIL') await mail(command, invitation, letter, contact, token);
  // Numbered one after the other, also those of one deed.
  await em.flush();
  await command.enqueue(
    'pass-on-freed-seats',
    { itemId: item.id },
    { runAt: invitation.replyBy, key: `freed-seats:${item.id}:${letter.replyBy}` },
  );
}

async function mail(
  command: CommandContext,
  { id, addressee, capacity, letterNo }: Invitation,
  letter: LetterText,
  { contact }: InviteeContact,
  token: string,
): Promise<void> {
  const { em, now, services } = command;
  const link = `${services.config.publicUrl ?? ''}/yaoqing/${token}`;
  await queueMessage(command, {
    kind: MessageKind.INVITATION,
    uniqueKey: `invitation:${id}`,
    to: contact,
    subject: `列席邀请函：${letter.meeting}`,
    body: [
      `邀请函（${letterNo}）`,
      `${addressee}：`,
      `${letter.meeting}定于${momentInChinese(letter.startsAt)}在${letter.place}召开，现邀请您以${INVITED_CAPACITY_LABELS[capacity]}身份列席${letter.item}。`,
      closingWords(letter),
      `请在这里答复是否参加（链接只供您本人使用，会议开始后失效）：${link}`,
    ].join('\n'),
  });
  em.create(InvitationDelivery, { invitationId: id, way: DeliveryWay.MAIL, at: now });
}
