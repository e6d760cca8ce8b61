import type { Invitation } from '#schema/invitation/invitation.ts';
import type { LetterText } from '#schema/invitation/letter-text.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { INVITED_CAPACITY_LABELS, InvitedCapacity } from '#server/law/interest-conflict.ts';
import { InvitationTiding } from '#server/law/invitation-words.ts';
import { replyLink } from './invitation-link.ts';
import type { InviteeTiding } from './tell-invitee.ts';

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** A moment as a letter says it (北京时间): 2026年12月11日星期五 14:30. */
export const momentInChinese = (instant: string): string => MOMENT.format(new Date(instant));

type Addressed = Pick<Invitation, 'addressee' | 'capacity'>;

/** How he is spoken to (称呼). */
export const salutation = ({ addressee, capacity }: Addressed): string =>
  capacity === InvitedCapacity.REPRESENTATIVE ? `${addressee}代表：` : `${addressee}：`;

/** To what he is invited (邀请). */
export const openingWords = ({ capacity }: Addressed, letter: LetterText): string =>
  `${letter.meeting}定于${momentInChinese(letter.startsAt)}在${letter.place}召开，现邀请您以${INVITED_CAPACITY_LABELS[capacity]}身份列席${letter.item}。`;

/** Rights and duties (权利和义务, R-67). */
export const RIGHTS =
  '您可以查阅该议题的会议材料，经主持人同意发表意见，不参加表决；请勿外传标注“内部”的材料。';

/** By when he answers, what else there is to know, and whom to ask (答复期限、联系人). */
export const closingWords = ({ replyBy, contact, note }: LetterText): string =>
  [`请于${momentInChinese(replyBy)}前答复是否参加。`, ...(note ? [note] : []), `联系人：${contact}。`].join(
    '',
  );

/** The letter (邀请函), by mail and in short. */
export function letterTiding(
  command: CommandContext,
  invitation: Invitation,
  letter: LetterText,
): InviteeTiding {
  const link = replyLink(command, invitation.id);
  return {
    tiding: InvitationTiding.LETTER,
    key: `invitation:${invitation.id}`,
    subject: `列席邀请函：${letter.meeting}`,
    body: [
      `邀请函（${invitation.letterNo ?? ''}）`,
      salutation(invitation),
      `${openingWords(invitation, letter)}${RIGHTS}${closingWords(letter)}`,
      `请在这里答复是否参加（链接只供您本人使用，会议开始后失效）：${link}`,
    ].join('\n'),
    text: `${salutation(invitation)}${openingWords(invitation, letter)}请于${momentInChinese(letter.replyBy)}前答复：${link} 联系人：${letter.contact}`,
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
    key: `invitation:${invitation.id}:reminder:${command.now.toISOString()}`,
    subject: `请答复是否列席：${letter.meeting}`,
    body: [salutation(invitation), asked, `联系人：${letter.contact}。`].join('\n'),
    text: `${salutation(invitation)}${asked} 联系人：${letter.contact}`,
  };
}

/** That the invitation is taken back (取消邀请), with the reason. */
export function cancelTiding(invitation: Invitation, letter: LetterText, reason: string): InviteeTiding {
  const said = `原邀请您列席的${letter.meeting}${letter.item}，现取消邀请。原因：${reason}。`;
  return {
    tiding: InvitationTiding.CANCELLED,
    key: `invitation:${invitation.id}:cancelled`,
    subject: `取消列席邀请：${letter.meeting}`,
    body: [salutation(invitation), said, `联系人：${letter.contact}。`].join('\n'),
    text: `${salutation(invitation)}${said}联系人：${letter.contact}`,
  };
}

/** The new time and place of a meeting that was put off (改期). */
export interface Moved {
  startsAt: string;
  place: string;
  reason: string;
  /** The meeting's own count of its changes, and when this one was made: a repeated telling is none. */
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
  const said = `${letter.meeting}改期：改为${momentInChinese(moved.startsAt)}在${moved.place}召开，原因：${moved.reason}。您的席位保留；新的时间不能参加的，请在这里说明：${link}`;
  return {
    tiding: InvitationTiding.MOVED,
    key: `invitation:${invitation.id}:moved:${moved.sequence}`,
    subject: `会议改期：${letter.meeting}`,
    body: [salutation(invitation), said, `联系人：${letter.contact}。`].join('\n'),
    text: `${salutation(invitation)}${said} 联系人：${letter.contact}`,
  };
}
