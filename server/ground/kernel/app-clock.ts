import { appNow } from './clock.ts';
import type { Db } from './context.ts';

/**
 * Estimates the database's clock between two readings (应用时钟的推算). Used to decide how long a cached page may be served,
 * never for a rule. It never runs behind the database, so a cached page expires early rather than late.
 */
export class AppClock {
  #app = Number.NaN;
  #at = 0;

  constructor(private readonly db: Db) {}

  /** Reads the database's clock, continues from there, and returns the reading. */
  async read(): Promise<Date> {
    const asked = performance.now();
    const now = await appNow(this.db);
    // `app_now()` is cut to the millisecond and was taken after the question was sent.
    this.#app = now.getTime() + 1;
    this.#at = asked;
    return now;
  }

  /** Milliseconds since 1970; NaN before the first reading. */
  now(): number {
    return this.#app + performance.now() - this.#at;
  }
}
