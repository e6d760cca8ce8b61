/** 电话告知: what the office says on the telephone: whom it asks for, who calls, which meeting, when and where, and what it asks. */
import type { LetterText } from '#schema/invitation/letter-view.ts';
import { type Addressee, calledAs, momentInChinese } from '#server/law/invitation/invitation-letter-words.ts';
import { sentence } from '#server/law/sentence.ts';

/** The first words: whether it is they, and from where the call comes. */
export const greeting = (invitee: Addressee, caller: string): string =>
  `请问是${calledAs(invitee)}吗？这里是${caller}。`;

/** Whether they come (邀请列席). */
export const askedToCome = ({ meeting, item, place, startsAt, replyBy }: LetterText): string =>
  `${meeting}定于${momentInChinese(startsAt)}在${place}召开，邀请您列席${sentence(item)}请问您能参加吗？现在不能确定的，请在${momentInChinese(replyBy)}前告诉我们。`;

/** The same, asked again (催请答复). */
export const askedAgain = ({ meeting, item, startsAt, place, replyBy }: LetterText): string =>
  `${meeting}定于${momentInChinese(startsAt)}在${place}召开，邀请您列席${item}，还没有收到您的答复。请问您能参加吗？${momentInChinese(replyBy)}前没有答复的，席位将邀请他人。`;

/** That they need not come (取消邀请). */
export const calledOff = ({ meeting, item }: LetterText, reason: string): string =>
  `原邀请您列席${meeting}${item}，现取消邀请，不用前往。原因：${sentence(reason)}`;

/** Whether they come at the new time (会议改期). */
export const askedAnew = (
  { meeting }: LetterText,
  { startsAt, place, reason }: { startsAt: string; place: string; reason: string },
): string =>
  `${meeting}改到${momentInChinese(startsAt)}在${place}召开，原因：${sentence(reason)}您的席位保留，请问新的时间您能参加吗？`;
