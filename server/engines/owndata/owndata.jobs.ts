import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { clearOwnCodes } from './clear-own-codes.ts';
import { markContacts } from './mark-contacts.ts';

/** Jobs of one's own data (本人的资料). */
export const jobs = {
  /** Every minute. */
  'mark-contacts': async (_payload, services, signal) => markContacts(systemContext(services), signal),
  /** Every day. */
  'clear-own-codes': async (_payload, services) => {
    await clearOwnCodes(systemContext(services));
  },
} satisfies Jobs;
