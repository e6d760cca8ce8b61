import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { hearingAfter } from './hearing.queries.ts';

/** Answer after an action: the hearing as it is now, or the refusal. */
export const freshHearing = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : hearingAfter(context, done);
