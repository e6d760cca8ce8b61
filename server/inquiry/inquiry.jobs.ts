import { systemContext } from '#server/kernel/system-context.ts';
import type { Jobs } from '#server/kernel/worker.ts';
import { forgetAddresses } from './forget-addresses.ts';

/** What is due with letters once a day (函). */
export const jobs = {
  'forget-letter-addresses': async (_payload, services) => {
    await forgetAddresses(systemContext(services));
  },
} satisfies Jobs;
