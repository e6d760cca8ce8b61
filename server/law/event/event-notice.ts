/** Text of the notice of a public event, line by line (活动公告); the order of its parts is ours. */
import { dayOf, inChinese, inShanghai } from '#server/law/calendar/calendar-day.ts';
import type { EventPlan } from './event-plan.ts';
import { EVENT_KIND_LABELS } from './kinds.ts';
import { peopleFacts } from '#server/law/press/press-conference.ts';

/** Beginning and end of a turn (起止时间). */
export interface Turn {
  startsAt: Date;
  endsAt: Date;
}

/** Plan of an event as its notice announces it (公告内容); the turns are given beside it. */
export type Announced = Omit<EventPlan, 'partyMax' | 'slots'>;

/** Beginning and end, as people in the county read them (起止时间): 2026年12月16日14:30至16:30. */
export function spanInChinese({ startsAt, endsAt }: Turn): string {
  const end = inShanghai(endsAt);
  const day = inChinese(dayOf(startsAt));
  return `${inShanghai(startsAt)}至${end.startsWith(day) ? end.slice(day.length) : end}`;
}

/** Time and place of an event, one line a slot (时间、地点). */
export const whenAndWhere = ({ place }: { place: string }, slots: readonly Turn[]): string[] => [
  ...slots.map((slot) => `时间：${spanInChinese(slot)}`),
  `地点：${place}`,
];

/** The notice of an event, line by line (活动公告); an empty line is left out. */
export const noticeLines = (event: Announced, slots: readonly Turn[]): string[] =>
  [
    `${EVENT_KIND_LABELS[event.kind]}：${event.title}`,
    ...whenAndWhere(event, slots),
    event.purpose,
    event.programme,
    `参加对象：${event.audience}`,
    ...peopleFacts(event).map(({ term, detail }) => `${term}：${detail}`),
    event.openSignUp && event.signUpOpensAt && event.signUpClosesAt
      ? `报名时间：${inShanghai(event.signUpOpensAt)}至${inShanghai(event.signUpClosesAt)}`
      : '',
    `联系方式：${event.contact}`,
  ].filter((line) => line.trim() !== '');
