import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { confirmReceipts } from './confirm-receipts.ts';

/** Jobs that follow a receipt (回执的后续事项). */
export const jobs = {
  /** Every minute. */
  'confirm-receipts': async (_payload, services) => confirmReceipts(systemContext(services)),
} satisfies Jobs;
