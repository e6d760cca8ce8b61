import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { representativeAfter } from './representative.queries.ts';

/** What a command answers with: the refusal, or the representative as they now stand. */
export const freshRepresentative = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : representativeAfter(context, done);
