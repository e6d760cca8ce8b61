import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { conferenceByNo } from './press.queries.ts';

/** Answer after an action: the conference as it is now, or the refusal. */
export const freshPress = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : conferenceByNo(context, done);
