import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { representativeAfter } from './representative.queries.ts';

/** Answer of a command: the refusal, or the representative after the change. */
export const freshRepresentative = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : representativeAfter(context, done);
