import { byDeadline } from '#server/ground/kernel/authority.ts';
import { eachByItself } from '#server/ground/kernel/each-by-itself.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { readAsSystem, readUnder } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Jobs } from '#server/ground/kernel/process/worker.ts';
import { allSignUpKinds } from './kinds.ts';
import { passSeatsOf, subjectsWithLapsedOffers } from './pass-seats.ts';
import { purgeSignUps, subjectsHoldingContacts } from './purge-sign-ups.ts';

/** When the time to claim a seat is over. */
const passed = async (payload: object, services: Services): Promise<void> => {
  const { subjectId, eventId, hearingId } = payload as Partial<Record<string, string>>;
  await passSeatsOf(systemContext(services), subjectId ?? eventId ?? hearingId ?? '');
};

/** Jobs that follow a sign-up (报名的后续事项). */
export const jobs = {
  'pass-seats': passed,
  // The names under which earlier versions queued it.
  'pass-event-seats': passed,
  'pass-hearing-seats': passed,
  /** Every minute: an instant that passed while the queue stood still is late, never lost. */
  'pass-lapsed-seats': async (_payload, services) => {
    const context = systemContext(services);
    const lapsed = await readAsSystem(context, subjectsWithLapsedOffers);
    await eachByItself(lapsed, (id) => passSeatsOf(context, id));
  },
  /** Daily. */
  'purge-sign-ups': async (_payload, services) => {
    const context = systemContext(services);
    await eachByItself(allSignUpKinds(), async (kind) => {
      const expired = await readUnder(context, byDeadline, async (db) => {
        const held = await subjectsHoldingContacts(db, kind.key);
        return held.length === 0 ? [] : kind.expired(db, held, await rulesOf(db));
      });
      await eachByItself(expired, (id) => purgeSignUps(context, id, kind.key));
    });
  },
} satisfies Jobs;
