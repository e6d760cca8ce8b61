import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { tellAskers } from './tell-askers.ts';
import { tellRouted } from './tell-routed.ts';
import { tellAuthors } from './tell-authors.ts';

/** Jobs after a report is published, after a reason is explained once more, and after an answer came from elsewhere. */
export const jobs = {
  'tell-authors': async (payload: unknown, services: Services): Promise<void> => {
    const { consultationId, after } = payload as { consultationId: string; after?: string };
    await tellAuthors(systemContext(services), consultationId, after ?? null);
  },
  'tell-askers': async (payload: unknown, services: Services): Promise<void> => {
    const { answerId, after } = payload as { answerId: string; after?: string };
    await tellAskers(systemContext(services), answerId, after ?? null);
  },
  'tell-routed': async (payload: unknown, services: Services): Promise<void> => {
    const { dispositionId, answeredAt, after } = payload as Record<'dispositionId' | 'answeredAt', string> & {
      after?: string;
    };
    await tellRouted(systemContext(services), dispositionId, answeredAt, after ?? null);
  },
};
