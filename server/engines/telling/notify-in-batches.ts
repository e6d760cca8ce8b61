import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Notification, Recipient } from './notification.ts';
import { notify } from './notify.ts';

/** How many people one run notifies; the job adds itself again while some are left. */
export const BATCH = 200;

/** Notifies one batch, in the order of ids; gives the last id when more may follow. */
export async function notifyBatch<Facts, Person extends Recipient>(
  command: CommandContext,
  people: readonly Person[],
  notification: Notification<Facts, Person>,
): Promise<string | null> {
  await notify(command, people, notification);
  return people.length < BATCH ? null : (people.at(-1)?.id ?? null);
}
