import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { clearFollows, expireFollows } from './expire-follows.ts';
import { noticeMoments } from './notice-moments.ts';
import { tellFollowers } from './tell-followers.ts';

/** Scheduled jobs of follows (关注). */
export const jobs = {
  /** Every minute. */
  'tell-followers': async (_payload, services) => {
    const context = systemContext(services);
    await expireFollows(context);
    await noticeMoments(context);
    await tellFollowers(context);
  },
  /** Every day. */
  'clear-follows': async (_payload, services) => clearFollows(systemContext(services)),
} satisfies Jobs;
