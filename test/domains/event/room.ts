import { expect } from 'vitest';
import { type PeopledDatabase, peopledDatabase } from '#test/kernel/people.ts';
import { OPEN_DAY, questions, SIGN_UP, type Told } from './questions.ts';

/** The instant at which the server stands unless a test moves it. */
export const NOW = '2026-11-20T02:00:00Z';

/** The house with those who plan, review and publish events. */
export async function openEvents(given?: PeopledDatabase) {
  const { database, people } = given ?? (await peopledDatabase(NOW));
  const asked = questions(database);
  const { govOffice, secrecy } = people;
  const planned = async (input: object = OPEN_DAY, actor = govOffice): Promise<Told> => {
    const { result, codes } = await asked.plan(actor, input);
    expect(codes).toEqual([]);
    expect(result?.__typename).toBe('Event');
    return result as Told;
  };
  const published = async (input: object = OPEN_DAY, actor = govOffice): Promise<Told> => {
    const { id, version } = await planned(input, actor);
    const sent = await asked.submit(actor, { id, version });
    const passed = await asked.pass(secrecy, { id, version: sent.result?.version });
    const { result } = await asked.publish(govOffice, { id, version: passed.result?.version });
    expect(result?.stage).toBe('PUBLISHED');
    return result as Told;
  };
  /** Published, with so many open seats, while sign-up is open. */
  const bookable = async (seats = 20, waitlist = 10, more: object = {}) => {
    await database.setClock(NOW);
    const groups = [{ category: null, seats, waitlist }];
    const event = await published({
      ...OPEN_DAY,
      ...more,
      slots: OPEN_DAY.slots.map((slot) => ({ ...slot, groups })),
    });
    await database.setClock(SIGN_UP);
    return { event, groupId: event.slots[0]?.groups[0]?.id ?? '', slotId: event.slots[0]?.id ?? '' };
  };
  return { database, people, planned, published, bookable, ...asked };
}
