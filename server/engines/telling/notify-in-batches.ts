import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Notification, Recipient } from './notification.ts';
import { notify } from './notify.ts';

/** How many people one run notifies. */
export const BATCH = 200;

/** Notifies one batch, in the order of ids; the job adds itself again while some may be left. Gives how many these were. */
export async function notifyBatch<Facts, Person extends Recipient>(
  command: CommandContext,
  people: readonly Person[],
  { job: [name, payload], ...notification }: Notification<Facts, Person> & { job: readonly [string, object] },
): Promise<number> {
  await notify(command, people, notification);
  if (people.length === BATCH) await command.enqueue(name, { ...payload, after: people.at(-1)?.id });
  return people.length;
}
