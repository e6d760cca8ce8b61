import type { Services } from '#server/kernel/runtime.ts';
import { systemContext } from '#server/kernel/system-context.ts';
import { tellAuthors } from './tell-authors.ts';

/** What happens after a report is published. */
export const jobs = {
  'tell-authors': async (payload: unknown, services: Services): Promise<void> => {
    const { consultationId, after } = payload as { consultationId: string; after?: string };
    await tellAuthors(systemContext(services), consultationId, after ?? null);
  },
};
