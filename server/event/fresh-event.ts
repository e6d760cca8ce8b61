import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { eventAfter } from './event.queries.ts';

/** What a door answers after an action: the event as it is now, or the refusal. */
export const freshEvent = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : eventAfter(context, done);
