import { byDeadline } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { EVENT_TIDING_LABELS, EventTiding } from '#server/law/event/event-words.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { EVENT_NOTIFICATIONS, type EventRecipient } from './event-notification.ts';
import { openPerson } from '#server/engines/signup/sign-up-person.ts';
import {
  toldEvent,
  type ToldEvent,
  toldRegistrants,
  type ToldRegistrant,
} from './told-registrants.queries.ts';

/** Notice to be sent: its kind, and to whom, everyone concerned or one registration. */
export interface TidingOrder {
  eventId: string;
  tiding: EventTiding;
  /** Which time this was: a second postponement is notified like the first one. */
  occasion: number;
  registrationId: string | null;
  /** Of one slot alone, while it begins at the instant of the occasion; absent: of every slot. */
  slotId?: string | null;
}

/**
 * Has those who registered notified (告知), after this action is done and in a job of its own: no action waits for
 * mail.
 */
export async function announceTiding(
  command: CommandContext,
  eventId: string,
  tiding: EventTiding,
  registrationId: string | null,
): Promise<void> {
  const order: TidingOrder = { eventId, tiding, occasion: command.now.getTime(), registrationId };
  await queueTiding(command, order);
  // Accredited journalists have no seats; the press domain notifies them.
  if (registrationId === null)
    await command.enqueue('tell-journalists', { eventId, tiding, occasion: order.occasion });
}

/** Queues a notice that is already written. */
export const queueTiding = (command: CommandContext, order: TidingOrder): Promise<void> =>
  command.enqueue('tell-registrants', order);

const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** 活动告知: everybody whom it concerns, each once. */
export const tellRegistrants = defineCommand(
  ['event.registrantsTold', '告知活动报名人'],
  byDeadline,
  async (command, order: TidingOrder, after: string | null) => {
    command.about('event', order.eventId, EVENT_TIDING_LABELS[order.tiding]);
    const event = await toldEvent(command.db, order.eventId);
    if (!event || (event.cancelReason !== null && order.tiding !== EventTiding.CANCELLED)) return 0;
    const people = await toldRegistrants(command.db, order, after ?? FIRST, BATCH);
    for (const person of people)
      await notify(command, [recipientOf(command.services.seal, event, person)], {
        kind: EVENT_NOTIFICATIONS[order.tiding],
        facts: event,
        occasion: String(order.occasion),
        about: { id: order.eventId, title: event.title, path: `/gongzuotai/kaifang/${event.no}` },
        callUntil: person.startsAt,
      });
    const last = people.at(-1);
    if (people.length === BATCH && last)
      await command.enqueue('tell-registrants', { ...order, after: last.id });
    return people.length;
  },
);

function recipientOf(
  seal: Seal,
  { unitId }: ToldEvent,
  { sealed, ...person }: ToldRegistrant,
): EventRecipient {
  const { contactKind, contact } = openPerson(seal, person.id, sealed);
  return { ...person, unitId, contactKind, contact };
}
