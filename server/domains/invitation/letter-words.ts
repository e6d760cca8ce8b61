import type { Invitation } from '#schema/invitation/invitation.ts';
import type { LetterText } from '#schema/invitation/letter-view.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import {
  closingWords,
  momentInChinese,
  openingWords,
  RIGHTS,
  salutation,
} from '#server/law/invitation/invitation-letter-words.ts';
import { sentence } from '#server/law/sentence.ts';
import { InvitationTiding } from '#server/law/invitation/invitation-words.ts';
import { replyLink } from './invitation-link.ts';
import type { InviteeTiding } from './invitation-notification.ts';
import { askedAgain, askedAnew, askedToCome, calledOff } from './telephone-words.ts';

const contactWords = ({ contact }: LetterText): string => `联系人：${sentence(contact)}`;

/** The letter (邀请函), by mail, in short and on the telephone. */
export function letterTiding(
  command: CommandContext,
  invitation: Invitation,
  letter: LetterText,
): InviteeTiding {
  const link = replyLink(command, invitation.id);
  return {
    tiding: InvitationTiding.LETTER,
    occasion: '',
    subject: `列席邀请函：${letter.meeting}`,
    body: [
      `邀请函（${invitation.letterNo ?? ''}）`,
      salutation(invitation),
      `${openingWords(invitation, letter)}${RIGHTS}${closingWords(letter)}`,
      `请在这里答复是否参加、查阅材料（链接只供您本人使用；会议开始后不再答复，材料关闭，会后在这里查看您的意见和答复）：${link}`,
    ].join('\n'),
    text: `${salutation(invitation)}${openingWords(invitation, letter)}请于${momentInChinese(letter.replyBy)}前答复：${link} ${contactWords(letter)}`,
    spoken: askedToCome(letter),
  };
}

/** The same, asked again (催请答复); `at` tells one time from another. */
export function reminderTiding(
  command: CommandContext,
  invitation: Invitation,
  letter: LetterText,
): InviteeTiding {
  const link = replyLink(command, invitation.id);
  const asked = `${letter.meeting}邀请您列席${letter.item}，还没有收到您的答复。请于${momentInChinese(letter.replyBy)}前答复是否参加，逾期席位将邀请他人：${link}`;
  return {
    tiding: InvitationTiding.REMINDER,
    occasion: `reminder:${command.now.toISOString()}`,
    subject: `请答复是否列席：${letter.meeting}`,
    body: [salutation(invitation), asked, contactWords(letter)].join('\n'),
    text: `${salutation(invitation)}${asked} ${contactWords(letter)}`,
    spoken: askedAgain(letter),
  };
}

/** That the invitation is taken back (取消邀请), with the reason. */
export function cancelTiding(invitation: Invitation, letter: LetterText, reason: string): InviteeTiding {
  const said = `原邀请您列席的${letter.meeting}${letter.item}，现取消邀请。原因：${sentence(reason)}`;
  return {
    tiding: InvitationTiding.CANCELLED,
    occasion: 'cancelled',
    subject: `取消列席邀请：${letter.meeting}`,
    body: [salutation(invitation), said, contactWords(letter)].join('\n'),
    text: `${salutation(invitation)}${said}${contactWords(letter)}`,
    spoken: calledOff(letter, reason),
  };
}

/** The new time and place of a meeting that was put off (改期). */
export interface Moved {
  startsAt: string;
  place: string;
  reason: string;
  /**
   * Sequence number of the meeting's changes, and the instant of this one: a repeated notification is not a new one.
   */
  sequence: number;
  at: string;
}

/** That the meeting is held at another time (会议改期): the seat is kept, and may be given up anew. */
export function movedTiding(
  command: CommandContext,
  invitation: Invitation,
  letter: LetterText,
  moved: Moved,
): InviteeTiding {
  const link = replyLink(command, invitation.id);
  const said = `${letter.meeting}改期：改为${momentInChinese(moved.startsAt)}在${moved.place}召开，原因：${sentence(moved.reason)}您的席位保留；新的时间不能参加的，请在这里说明：${link}`;
  return {
    tiding: InvitationTiding.MOVED,
    occasion: `moved:${moved.sequence}`,
    subject: `会议改期：${letter.meeting}`,
    body: [salutation(invitation), said, contactWords(letter)].join('\n'),
    text: `${salutation(invitation)}${said} ${contactWords(letter)}`,
    spoken: askedAnew(letter, moved),
  };
}
