import { eachByItself } from '#server/ground/kernel/each-by-itself.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { slotsToRemind } from './due-events.queries.ts';
import { remindRegistrants } from './remind-registrants.ts';
import { tellRegistrants, type TidingOrder } from './tell-registrants.ts';

/** Jobs that follow an action on an event, and jobs on its days (活动的后续事项). */
export const jobs = {
  'tell-registrants': async (payload, services) => {
    const { after, ...order } = payload as TidingOrder & { after?: string };
    await tellRegistrants(systemContext(services), order, after ?? null);
  },
  /** Every minute: from nine on the day before. */
  'remind-registrants': async (_payload, services) => {
    const context = systemContext(services);
    await eachByItself(await readAsSystem(context, slotsToRemind), (id) => remindRegistrants(context, id));
  },
} satisfies Jobs;
