import pg from 'pg';
import { vi } from 'vitest';

/** How many statements the work sends to the database, on whatever connection; the end of a transaction is none. */
export async function statementsOf<Result>(work: () => Promise<Result>): Promise<[count: number, Result]> {
  const sent = vi.spyOn(pg.Query.prototype, 'submit');
  try {
    const result = await work();
    const texts = sent.mock.contexts.map((query) => (query as { text: string }).text);
    // A transaction that was read in ends after the answer was given.
    return [texts.filter((text) => text !== 'commit').length, result];
  } finally {
    sent.mockRestore();
  }
}
