import { systemContext } from '#server/kernel/system-context.ts';
import type { Jobs } from '#server/kernel/worker.ts';
import { closeNotifications } from './close-notifications.ts';

/** What is due with notifications once a day. */
export const jobs = {
  'close-notifications': async (_payload, services) => {
    await closeNotifications(systemContext(services));
  },
} satisfies Jobs;
