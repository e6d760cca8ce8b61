import { MessageKind } from '#schema/message/message-kind.ts';
import { EVENT_TIDING_LABELS, EventTiding } from '#server/law/event/event-words.ts';
import type { NotificationKind, Recipient } from '#server/engines/telling/notification.ts';
import { ownRecordWords } from '#server/engines/message/receipt-words.ts';
import { eventCalendar } from './event-calendar.ts';
import { tidingSaid } from './tiding-text.ts';
import type { ToldEvent, ToldRegistrant } from './told-registrants.queries.ts';

/** Somebody who registered, and for which slot. */
export type EventRecipient = Recipient & Omit<ToldRegistrant, 'sealed'>;

const { CANCELLED, POSTPONED } = EventTiding;

const kindOf = (tiding: EventTiding): NotificationKind<ToldEvent, EventRecipient> => ({
  key: `event:${tiding}`,
  kind: MessageKind.EVENT_TIDING,
  replaces: tiding === CANCELLED ? 'ALL' : 'SAME',
  subject: ({ title }) => `${EVENT_TIDING_LABELS[tiding]}：${title}`,
  mail: (event, person, { publicUrl }) =>
    [
      tidingSaid(tiding, event, person),
      ownRecordWords(person, '查看、确认或者取消报名'),
      `活动公告：${publicUrl}/kaifang/${event.no}`,
    ].join('\n'),
  short: (event, person) => tidingSaid(tiding, event, person),
  calendar: (event, person, context) =>
    tiding === CANCELLED || tiding === POSTPONED
      ? eventCalendar(event, person, { ...context, href: `${context.publicUrl}/kaifang/${event.no}` })
      : null,
});

/** 活动告知: one kind of notification for each notice on an event. */
export const EVENT_NOTIFICATIONS = Object.fromEntries(
  Object.values(EventTiding).map((tiding) => [tiding, kindOf(tiding)]),
) as Readonly<Record<EventTiding, ReturnType<typeof kindOf>>>;
