import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { forgetAddresses } from './forget-addresses.ts';

/** Daily job of the letters (函): deletes the addresses of those that have ended. */
export const jobs = {
  'forget-letter-addresses': async (_payload, services) => {
    await forgetAddresses(systemContext(services));
  },
} satisfies Jobs;
