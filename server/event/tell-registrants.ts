import { newId } from '#schema/kernel/id.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { EVENT_TIDING_LABELS, EventTiding } from '#server/law/event-words.ts';
import { DeliveryWay } from '#server/law/invitation-words.ts';
import { writtenWay } from '#server/law/written-way.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { eventCalendar } from './event-calendar.ts';
import { openRegistrant } from './registration-row.ts';
import { tidingSaid, tidingText } from './tiding-text.ts';
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
  /** Of one slot alone, while it begins at the instant of the occasion; absent: of every slot. */
  slotId?: string | null;
}

/** Has those who registered told of it (告知), after this deed is done and by itself: no deed waits for mail. */
export async function announceTiding(
  command: CommandContext,
  eventId: string,
  tiding: EventTiding,
  registrationId: string | null,
): Promise<void> {
  const order: TidingOrder = { eventId, tiding, occasion: command.now.getTime(), registrationId };
  await queueTiding(command, order);
  // Accredited journalists have no seats; their own room tells them.
  if (registrationId === null)
    await command.enqueue('tell-journalists', { eventId, tiding, occasion: order.occasion });
}

/** The same of an order that is already written. */
export const queueTiding = (command: CommandContext, order: TidingOrder): Promise<void> =>
  command.enqueue('tell-registrants', order);

const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** 活动告知: everybody whom it concerns, each once. */
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

/** What somebody is told goes on record with the way it went; who can be written to neither by mail nor by message is called by the hosts. */
async function tell(
  command: CommandContext,
  order: TidingOrder,
  event: ToldEvent,
  person: ToldRegistrant,
): Promise<void> {
  const { services, db, now } = command;
  const reached = openRegistrant(services.seal, person.id, person.sealed);
  const way = writtenWay(reached, services.config.sms !== null);
  const uniqueKey = `event:${order.tiding}:${order.occasion}:${person.id}`;
  await db
    .insertInto('registration_tiding')
    .values({
      id: newId(),
      unique_key: uniqueKey,
      registration_id: person.id,
      tiding: order.tiding,
      text: tidingSaid(order.tiding, event, person),
      way,
      at: now,
    })
    .onConflict((conflict) => conflict.column('unique_key').doNothing())
    .execute();
  if (way) await write(command, order, event, person, { way, to: reached.contact, uniqueKey });
}

/** A mail says it all and brings the calendar's entry up to date, a short message what is new. */
function write(
  command: CommandContext,
  { tiding }: TidingOrder,
  event: ToldEvent,
  person: ToldRegistrant,
  { way, to, uniqueKey }: { way: DeliveryWay; to: string; uniqueKey: string },
): Promise<void> {
  const { services, now } = command;
  const href = `${services.config.publicUrl ?? ''}/kaifang/${event.no}`;
  const moved = tiding === EventTiding.POSTPONED || tiding === EventTiding.CANCELLED;
  return queueMessage(command, {
    kind: MessageKind.EVENT_TIDING,
    uniqueKey,
    to,
    unitId: event.unitId,
    subject: `${EVENT_TIDING_LABELS[tiding]}：${event.title}`,
    body:
      way === DeliveryWay.SMS
        ? tidingSaid(tiding, event, person)
        : [tidingText(tiding, event, person), `活动公告：${href}`].join('\n'),
    calendar: moved
      ? eventCalendar(event, person, { at: now, from: senderOf(services.config.mail?.from), href })
      : null,
  });
}

/** The bare address of whoever sends. */
const senderOf = (from = 'noreply@localhost') => /<([^>]+)>/.exec(from)?.[1] ?? from;
