import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { type PressTiding, tellJournalists } from './tell-journalists.ts';

/** Jobs on the days after a press conference (新闻发布会的后续事项). */
export const jobs = {
  'tell-journalists': async (payload, services) => {
    await tellJournalists(systemContext(services), payload as PressTiding);
  },
} satisfies Jobs;
