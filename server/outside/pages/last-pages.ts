import type { Packed } from '#server/outside/http/packed.ts';
import type { PageCache } from '#server/ground/kernel/page-cache.ts';
import { PageFault } from './page-fault.ts';
import { MovedAway } from './page-maker.ts';
import { renderLast } from './render.tsx';

const PATIENCE_MS = 2000;

/** A page, and whether it is of now. */
interface Seen {
  page: Packed;
  fresh: boolean;
}

/** Pages as they were last made, with the hour they are from, while the database is away (旧页暂看). */
export class LastPages {
  /** With their notice, as long as the pages themselves are kept: the front page is asked for all the time. */
  readonly #shown = new WeakMap<Packed, Packed>();
  /** Pages being asked of the database: one request of each waits for it, the others see the last one at once. */
  readonly #asked = new Set<string>();

  constructor(private readonly cache: PageCache<Packed>) {}

  async freshOr(key: string, path: string, ask: () => Promise<Packed>): Promise<Seen> {
    if (!this.cache.last(key)) return this.#orLast(key, path, ask());
    if (this.#asked.has(key)) return this.#orLast(key, path, Promise.reject(away()));
    this.#asked.add(key);
    const asked = ask().finally(() => this.#asked.delete(key));
    return this.#orLast(key, path, inPatience(asked));
  }

  async #orLast(key: string, path: string, asked: Promise<Packed>): Promise<Seen> {
    try {
      return { page: await asked, fresh: true };
    } catch (error) {
      const last = isAnswer(error) ? null : this.cache.last(key);
      if (!last) throw error;
      const page = this.#shown.get(last.body) ?? renderLast(last.body, last.madeAt, path);
      this.#shown.set(last.body, page);
      return { page, fresh: false };
    }
  }
}

const away = () => new Error('the database does not answer');

/** Of a database that answers: it was found that there is no such page, or where it stands now. */
const isAnswer = (error: unknown): boolean =>
  error instanceof MovedAway || (error instanceof PageFault && error.status < 500);

/** A network that swallows everything is not waited for. */
const inPatience = (asked: Promise<Packed>): Promise<Packed> =>
  Promise.race([
    asked,
    new Promise<never>((_, reject) => setTimeout(() => reject(away()), PATIENCE_MS).unref()),
  ]);
