import { eachByItself } from '#server/kernel/each-by-itself.ts';
import { readAsSystem, readUnder } from '#server/kernel/read.ts';
import { rulesOf } from '#server/kernel/rules.ts';
import { systemContext } from '#server/kernel/system-context.ts';
import type { Jobs } from '#server/kernel/worker.ts';
import { dayOf } from '#server/law/calendar-day.ts';
import { contactsExpired } from '#server/law/contact-retention.ts';
import { eventsHoldingContacts, eventsWithLapsedOffers, slotsToRemind } from './due-events.queries.ts';
import { registers } from './event.permissions.ts';
import { passEventSeats } from './pass-event-seats.ts';
import { purgeRegistrationContacts } from './purge-registration-contacts.ts';
import { remindRegistrants } from './remind-registrants.ts';
import { tellRegistrants, type TidingOrder } from './tell-registrants.ts';

/** What follows a deed on an event, and what is due on its days (活动的后续事项). */
export const jobs = {
  'tell-registrants': async (payload, services) => {
    const { after, ...order } = payload as TidingOrder & { after?: string };
    await tellRegistrants(systemContext(services), order, after ?? null);
  },
  /** When the time to claim a seat is over. */
  'pass-event-seats': async (payload, services) => {
    await passEventSeats(systemContext(services), (payload as { eventId: string }).eventId);
  },
  /** Every minute: an instant that passed while nobody ran the queue is late, never lost. */
  'pass-lapsed-event-seats': async (_payload, services) => {
    const context = systemContext(services);
    const lapsed = await readAsSystem(context, eventsWithLapsedOffers);
    await eachByItself(lapsed, (id) => passEventSeats(context, id));
  },
  /** Every minute: from nine on the day before. */
  'remind-registrants': async (_payload, services) => {
    const context = systemContext(services);
    await eachByItself(await readAsSystem(context, slotsToRemind), (id) => remindRegistrants(context, id));
  },
  /** Daily. */
  'purge-registration-contacts': async (_payload, services) => {
    const context = systemContext(services);
    const expired = await readUnder(context, registers, async (db) => {
      const { today, policy } = await rulesOf(db);
      const held = await eventsHoldingContacts(db);
      return held.filter(({ endsAt }) => contactsExpired(dayOf(endsAt), today, policy));
    });
    await eachByItself(expired, ({ id }) => purgeRegistrationContacts(context, id));
  },
} satisfies Jobs;
