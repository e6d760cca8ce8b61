import { appNow } from './clock.ts';
import type { Db } from './context.ts';

/**
 * The database's clock between two readings of it (应用时钟的推算): for deciding how long a kept page may be served,
 * never for a rule. It is never behind the database's, so a kept page ends rather early than late.
 */
export class AppClock {
  #app = Number.NaN;
  #at = 0;

  constructor(private readonly db: Db) {}

  /** Reads the database's clock and goes on from there; answers what it read. */
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
