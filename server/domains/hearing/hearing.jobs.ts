import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import type { TidingOrder } from './announce-tiding.ts';
import { tellHearingPeople } from './tell-hearing-people.ts';

/** Jobs that follow an action on a hearing (听证会的后续事项). */
export const jobs = {
  'tell-hearing-people': async (payload, services) => {
    const { after, ...order } = payload as TidingOrder & { after?: string };
    await tellHearingPeople(systemContext(services), order, after ?? null);
  },
} satisfies Jobs;
