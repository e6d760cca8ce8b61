import { EventNotice } from '#schema/event/event-notice.ts';
import type { Event } from '#schema/event/event.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { dayOf, inChinese, inShanghai } from '#server/law/calendar-day.ts';
import { EVENT_KIND_LABELS, type EventNoticeKind } from '#server/law/event-words.ts';
import { actorOf } from './event-load.ts';

/** Tells everybody something of an event, word for word and for good (活动公告). */
export function giveNotice(
  command: CommandContext,
  { id, reviewedById }: Pick<Event, 'id' | 'reviewedById'>,
  kind: EventNoticeKind,
  lines: readonly string[],
  reviewed = false,
): void {
  command.em.create(EventNotice, {
    eventId: id,
    kind,
    text: lines.filter((line) => line.trim() !== '').join('\n'),
    byId: actorOf(command).id,
    reviewedById: reviewed ? reviewedById : null,
    at: command.now,
  });
}

interface Turn {
  startsAt: Date;
  endsAt: Date;
}

/** When and where an event is held, a slot a line (时间、地点). */
export const whenAndWhere = ({ place }: Pick<Event, 'place'>, slots: readonly Turn[]): string[] => [
  ...slots.map((slot) => `时间：${spanInChinese(slot)}`),
  `地点：${place}`,
];

/** The notice of an event, line by line (活动公告). */
export const noticeLines = (event: Event, slots: readonly Turn[]): string[] => [
  `${EVENT_KIND_LABELS[event.kind]}：${event.title}`,
  ...whenAndWhere(event, slots),
  event.purpose,
  event.programme,
  `参加对象：${event.audience}`,
  event.moderator && `主持人：${event.moderator}`,
  event.speakers.length > 0
    ? `发布人：${event.speakers.map(({ name, post }) => [post, name].filter(Boolean).join(' ')).join('；')}`
    : '',
  event.openSignUp && event.signUpOpensAt && event.signUpClosesAt
    ? `报名时间：${inShanghai(event.signUpOpensAt)}至${inShanghai(event.signUpClosesAt)}`
    : '',
  `联系方式：${event.contact}`,
];

/** From when to when, as people in the county read it: 2026年12月16日14:30至16:30. */
export function spanInChinese({ startsAt, endsAt }: Turn): string {
  const end = inShanghai(endsAt);
  const day = inChinese(dayOf(startsAt));
  return `${inShanghai(startsAt)}至${end.startsWith(day) ? end.slice(day.length) : end}`;
}
