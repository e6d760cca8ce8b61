import { eachByItself } from '#server/ground/kernel/each-by-itself.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { contactsExpired } from '#server/law/people/contact-retention.ts';
import { eventsHoldingFeedback } from './event-feedback.queries.ts';
import { purgeEventFeedback } from './purge-event-feedback.ts';
import { remindOfEventReports } from './remind-of-event-reports.ts';

/** Jobs on the days after an event (活动以后的定时事项). */
export const jobs = {
  /** Daily. */
  'remind-of-event-reports': async (_payload, services) => {
    await remindOfEventReports(systemContext(services));
  },
  /** Daily. */
  'purge-event-feedback': async (_payload, services) => {
    const context = systemContext(services);
    const expired = await readAsSystem(context, async (db) => {
      const { today, policy } = await rulesOf(db);
      const held = await eventsHoldingFeedback(db);
      return held.filter(({ endsAt }) => contactsExpired(dayOf(endsAt), today, policy));
    });
    await eachByItself(expired, ({ id }) => purgeEventFeedback(context, id));
  },
} satisfies Jobs;
