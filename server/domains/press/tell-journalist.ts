import { sentence } from '#server/law/sentence.ts';
import type { Event } from '#schema/event/event.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { SignUpPerson } from '#schema/signup/sign-up-person.ts';
import type { SignUp } from '#schema/signup/sign-up.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { inShanghai } from '#server/law/calendar/calendar-day.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { groupedNo } from '#server/engines/message/receipt-words.ts';
import { openPerson } from '#server/engines/signup/sign-up-person.ts';

/** Press conference, and the news for its journalists. */
interface PressNews extends Pick<Event, 'no' | 'title' | 'place' | 'contact' | 'startsAt'> {
  said: string;
}

const words = ({ title, said, startsAt, place, contact }: PressNews) =>
  `${title}：${said}时间：${inShanghai(startsAt)}，地点：${place}。联系方式：${sentence(contact)}`;

/** 记者报名告知: the decision, the time and the place; the newest notification replaces those not yet delivered. */
export const PRESS_NEWS: NotificationKind<PressNews> = {
  key: 'press',
  kind: MessageKind.PRESS_TIDING,
  subject: ({ title }) => `记者报名：${title}`,
  mail: (news, person, { publicUrl }) =>
    [words(news), `您的受理编号：${groupedNo(person)}。`, `公告：${publicUrl}/kaifang/${news.no}`].join('\n'),
  short: (news, person) => `${words(news)}受理编号：${groupedNo(person)}。`,
};

/** 告知记者: each decision once, by the contact they left. */
export async function tellJournalist(
  command: CommandContext,
  event: Event,
  { id, displayName, receiptNo }: Pick<SignUp, 'id' | 'displayName' | 'receiptNo'>,
  said: string,
  occasion = `${command.now.getTime()}`,
): Promise<void> {
  const kept = await command.em.findOne(SignUpPerson, { signUpId: id });
  if (!kept) return;
  const { contactKind, contact } = openPerson(command.services.seal, id, kept.sealed);
  const { id: aboutId, no, title, unitId, place, startsAt } = event;
  await notify(command, [{ id, displayName, receiptNo, contactKind, contact, unitId }], {
    kind: PRESS_NEWS,
    facts: { no, title, place, contact: event.contact, startsAt, said },
    occasion,
    about: { id: aboutId, title, path: `/gongzuotai/kaifang/${no}` },
    callUntil: startsAt,
  });
}
