import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { tellDone } from './tell-done.ts';

/** Jobs after it is public what was done about an adopted opinion. */
export const jobs = {
  'tell-done': async (payload: unknown, services: Services): Promise<void> => {
    const { dispositionId, words, after } = payload as Record<'dispositionId' | 'words', string> & {
      after?: string;
    };
    await tellDone(systemContext(services), dispositionId, words, after ?? null);
  },
};
