import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '#server/ground/kernel/context.ts';

/** How the words are copied (意见的字词). */
export interface Copying {
  /** Comments of one transaction at most. */
  most?: number;
  /** How far the mark stays behind now, as an interval of PostgreSQL; a submission ends within seconds. */
  behind?: string;
  /** One run begins no other transaction after so long; the rest is for the next minute. */
  forMs?: number;
  signal?: AbortSignal;
}

const COPY = 'select copy_comment_words($1, $2::interval) as copied';

/** Copies the words of new comments for the search, in transactions of their own; how many it copied. Again or cut short, it does no harm. */
export async function copyCommentWords(
  { services }: Context,
  { most = 1000, behind = '3 minutes', forMs = 45_000, signal }: Copying = {},
): Promise<number> {
  const until = performance.now() + forMs;
  let all = 0;
  for (;;) {
    const begun = performance.now();
    const { rows } = await services.system.query<{ copied: number }>(COPY, [most, behind]);
    const copied = rows[0]?.copied ?? 0;
    all += copied;
    if (copied < most || signal?.aborted || performance.now() > until) return all;
    // Half of the time the processor belongs to whoever submits: the search reads what is not copied.
    await wait(performance.now() - begun);
  }
}
