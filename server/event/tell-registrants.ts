import { MessageKind } from '#schema/message/message-kind.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { EVENT_TIDING_LABELS, EventTiding } from '#server/law/event-words.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { eventCalendar } from './event-calendar.ts';
import { openRegistrant } from './registration-row.ts';
import { tidingText } from './tiding-text.ts';
import {
  toldEvent,
  type ToldEvent,
  toldRegistrants,
  type ToldRegistrant,
} from './told-registrants.queries.ts';
import { byCalendar } from './event.permissions.ts';

/** What is to be told to whom: everyone whom it concerns, or one registration. */
export interface TidingOrder {
  eventId: string;
  tiding: EventTiding;
  /** Which time this was: a second postponement is told like the first one. */
  occasion: number;
  registrationId: string | null;
}

/** Has those who registered told of it (告知), after this deed is done and by itself: no deed waits for mail. */
export async function announceTiding(
  command: CommandContext,
  eventId: string,
  tiding: EventTiding,
  registrationId: string | null,
): Promise<void> {
  const order: TidingOrder = { eventId, tiding, occasion: command.now.getTime(), registrationId };
  await command.enqueue('tell-registrants', order);
}

const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** 活动告知: whoever left a mail address is written to, each once; the hosts call the others, whose seats their list shows. */
export const tellRegistrants = act(
  'event.registrantsTold',
  byCalendar,
  async (command, order: TidingOrder, after: string | null) => {
    command.about('event', order.eventId, EVENT_TIDING_LABELS[order.tiding]);
    const event = await toldEvent(command.db, order.eventId);
    if (!event || (event.cancelReason !== null && order.tiding !== EventTiding.CANCELLED)) return 0;
    const people = await toldRegistrants(command.db, order, after ?? FIRST, BATCH);
    for (const person of people) await tell(command, order, event, person);
    const last = people.at(-1);
    if (people.length === BATCH && last)
      await command.enqueue('tell-registrants', { ...order, after: last.id });
    return people.length;
  },
);

async function tell(
  command: CommandContext,
  order: TidingOrder,
  event: ToldEvent,
  person: ToldRegistrant,
): Promise<void> {
  const { services, now } = command;
  const { contactKind, contact } = openRegistrant(services.seal, person.id, person.sealed);
  if (contactKind !== 'EMAIL') return;
  const href = `${services.config.publicUrl ?? ''}/kaifang/${event.no}`;
  const moved = order.tiding !== EventTiding.SEAT_OFFERED;
  await queueMessage(command, {
    kind: MessageKind.EVENT_TIDING,
    uniqueKey: `event:${order.tiding}:${order.occasion}:${person.id}`,
    to: contact,
    unitId: event.unitId,
    subject: `${EVENT_TIDING_LABELS[order.tiding]}：${event.title}`,
    body: [tidingText(order.tiding, event, person), `活动公告：${href}`].join('\n'),
    calendar: moved
      ? eventCalendar(event, person, { at: now, from: senderOf(services.config.mail?.from), href })
      : null,
  });
}

/** The bare address of whoever sends. */
const senderOf = (from = 'noreply@localhost') => /<([^>]+)>/.exec(from)?.[1] ?? from;
