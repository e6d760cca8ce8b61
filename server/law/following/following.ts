/**
 * R-71、R-83. 关注: whoever follows a matter is written to at the one address they confirmed, never at night, and it is deleted as
 * soon as nobody needs it (个人信息保护法第六条、第四十七条). Hours, days and numbers are ours.
 */
import { addDays, type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { refuseContact } from '#server/law/consultation/comment-contact.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { FollowPace } from './following-words.ts';

const r83 = provision('R-83', 'LAW', '个人信息保护法第六条');
const r71 = provision('R-71', 'DESIGN', '告知规则');

/** Hours after which an address that was not confirmed is deleted (确认期限). */
export const CONFIRM_HOURS = 48;
/** How many requests for confirmation one address is sent a day, whoever asks (每日确认信的上限). */
export const ASKS_A_DAY = 3;
/** How many things one address follows at most. */
export const FOLLOWS_AT_MOST = 50;
/** Days before the last day of a consultation on which its followers are reminded (截止前提醒). */
export const CLOSING_DAYS = 3;
/** So many letters in a row that could not be delivered: the address is given up. */
export const LOST_LETTERS = 3;
/** How long the link in the last letter still opens what was followed, in hours. */
export const ENDED_HOURS = 24;

const HOUR_MS = 3_600_000;
const MORNING = 'T08:00:00+08:00';
const NIGHT = 'T21:00:00+08:00';

/** Until when an unconfirmed request is kept. */
export const confirmableUntil = (askedAt: Date): Date =>
  new Date(askedAt.getTime() + CONFIRM_HOURS * HOUR_MS);

const morningOf = (day: CalendarDay) => new Date(`${day}${MORNING}`);

/** Whether nobody is written to at this instant (不打扰的时段): from nine in the evening to eight in the morning. */
export function isQuiet(now: Date): boolean {
  const day = dayOf(now);
  return now < morningOf(day) || now >= new Date(`${day}${NIGHT}`);
}

/** The eight o'clock that came last (汇总时间). */
export function lastMorning(now: Date): Date {
  const today = morningOf(dayOf(now));
  return now < today ? morningOf(addDays(dayOf(now), -1)) : today;
}

/** Up to which instant whoever chose this way is told now (告知到哪一刻); null: they are not written to at this hour. */
export function toldUpTo(pace: FollowPace, now: Date): Date | null {
  if (isQuiet(now)) return null;
  return pace === FollowPace.AT_ONCE ? now : lastMorning(now);
}

/** How often an address was asked before. */
export interface AskedBefore {
  on: CalendarDay | null;
  times: number;
}

/** How often it was asked on this day; null: no more letters today. Nobody can have somebody else flooded with them. */
export function askedOnceMore({ on, times }: AskedBefore, today: CalendarDay): number | null {
  const before = on === today ? times : 0;
  return before < ASKS_A_DAY ? before + 1 : null;
}

/** What decides whether somebody may follow (关注的前提). */
export interface Asking {
  address: string;
  /** The county can send mail, and its letters can name its own address. */
  byMail: boolean;
  /** The matter has come to its end. */
  ended: boolean;
}

/** What forbids following (关注). */
export const refuseFollowing = ({ address, byMail, ended }: Asking): Finding[] => [
  ...(byMail ? [] : [noMail]),
  ...(ended ? [matterEnded] : []),
  ...(address.trim() === '' ? [addressMissing] : refuseContact({ contactKind: 'EMAIL', contact: address })),
];

/** What the holder of a link may not do: it opens nothing any more. */
export const refuseDeadLink = (found: boolean): Finding[] => (found ? [] : [deadLink]);

const noMail = r71.block('FOLLOW_NO_MAIL')`
  本平台没有开通邮件，不能用邮箱关注。
  用订阅地址或者日历关注，或者到页面上查看。`;

const matterEnded = r71.block('FOLLOW_MATTER_ENDED')`
  这件事已经结束，不会再有新的进展。
  到它的页面看结果。`;

const addressMissing = r83.block('FOLLOW_ADDRESS_MISSING', 'address')`
  请填写电子邮箱。`;

const deadLink = r71.block('FOLLOW_LINK_DEAD')`
  这个链接已经失效：没有在48小时内确认，或者已经不再关注。
  需要的话，到那件事的页面重新关注。`;
