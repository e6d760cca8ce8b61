import { it } from 'vitest';

/** One sentence of a path, and how it is walked. */
export type Step = (sentence: string, action: () => Promise<void>) => void;

/** Steps of one path: each stands on the one before, so after a failure the others only say so. */
export function openPath(): Step {
  let stuckAt: string | null = null;
  return (sentence, action) =>
    it(sentence, async ({ skip }) => {
      if (stuckAt) skip(`没有走到：“${stuckAt}”没有走通`);
      stuckAt = sentence;
      await action();
      stuckAt = null;
    });
}
