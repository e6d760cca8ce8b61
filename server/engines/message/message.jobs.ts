import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { deliverMessage } from './deliver-message.ts';

/** Jobs of the message queue. */
export const jobs = {
  'deliver-message': (payload: unknown, services: Services): Promise<void> =>
    deliverMessage(services, String((payload as { messageId?: unknown }).messageId)),
};
