import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { closeNotifications } from './close-notifications.ts';

/** Daily job of the notifications: closes calls that no longer help, and deletes old addresses. */
export const jobs = {
  'close-notifications': async (_payload, services) => {
    await closeNotifications(systemContext(services));
  },
} satisfies Jobs;
