import type { AppClock } from './app-clock.ts';
import type { Content } from './content.ts';

/** A generated response: the scopes it shows and the instant until which it is valid. */
export interface Made<Body> {
  body: Body;
  /** Null if personal or with a form: never cached. */
  scopes: readonly string[] | null;
  /** Milliseconds since 1970 at which the response expires. */
  until: number;
}

/** A response as it was last made, and when: milliseconds since 1970. */
export interface Last<Body> {
  body: Body;
  madeAt: number;
}

interface Entry<Body> extends Last<Body> {
  versions: readonly (readonly [scope: string, version: number])[];
  until: number;
  /** The change counter at the last comparison of versions. */
  seen: number;
}

interface Filling<Body> {
  changes: number;
  made: Promise<Made<Body>>;
}

/** The longest that a response is shown after it was made while the database is away: half a day. */
const LONGEST_AWAY = 12 * 3_600_000;

/**
 * A cache of responses as bytes (页面字节缓存), served only while every scope still has the version it was made from
 * and before the next time boundary. One past its boundary is kept for the time when the database is away. The least recently
 * used are evicted first.
 */
export class PageCache<Body extends { readonly size: number }> {
  readonly #entries = new Map<string, Entry<Body>>();
  readonly #filling = new Map<string, Filling<Body>>();
  readonly #stopListening: () => void;
  #bytes = 0;
  #changes = 0;
  #deaf = false;

  constructor(
    private readonly content: Content,
    private readonly clock: AppClock,
    private readonly maxBytes: number,
  ) {
    this.#stopListening = content.onChange(() => {
      this.#changes += 1;
    });
  }

  /** The cached response, if still valid. */
  get(key: string): Body | null {
    const entry = this.#entries.get(key);
    if (!entry || this.#deaf) return null;
    if (this.#changed(entry)) {
      this.#drop(key, entry);
      return null;
    }
    // Also no for NaN, before the clock was first read.
    if (!(this.clock.now() < entry.until)) return null;
    // Last in the order of the map: last to go.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.body;
  }

  /** While changes cannot be received: the response as it was last made, past its boundary too, unless it is known to have changed. */
  last(key: string): Last<Body> | null {
    const entry = this.#entries.get(key);
    if (!entry || !this.#deaf || this.#changed(entry)) return null;
    return this.clock.now() - entry.madeAt < LONGEST_AWAY ? entry : null;
  }

  /** Makes and caches a response. Concurrent requests wait for the same one, unless something changed since it began. */
  async fill(key: string, make: () => Promise<Made<Body>>): Promise<Body> {
    const waiting = this.#filling.get(key);
    if (waiting && waiting.changes === this.#changes && !this.#deaf) {
      const { body, until } = await waiting.made;
      if (this.clock.now() < until) return body;
    }
    const changes = this.#changes;
    const filling = { changes, made: make() };
    this.#filling.set(key, filling);
    try {
      const made = await filling.made;
      // A response read before a change and finished after it may be stale: served once, not cached.
      if (changes === this.#changes) this.#keep(key, made);
      return made.body;
    } finally {
      if (this.#filling.get(key) === filling) this.#filling.delete(key);
    }
  }

  /** Nothing is served as valid while changes of other servers cannot be received. */
  deafen(): void {
    this.#deaf = true;
  }

  /** Changes can be received again. Missed ones are unknown, so the whole cache is dropped. */
  hear(): void {
    this.#entries.clear();
    this.#bytes = 0;
    this.#changes += 1;
    this.#deaf = false;
  }

  close(): void {
    this.#stopListening();
    this.#entries.clear();
  }

  #changed(entry: Entry<Body>): boolean {
    if (entry.seen === this.#changes) return false;
    const changed = entry.versions.some(([scope, version]) => this.content.lastKnown(scope) !== version);
    if (!changed) entry.seen = this.#changes;
    return changed;
  }

  #keep(key: string, { body, scopes, until }: Made<Body>): void {
    if (scopes === null || this.#deaf || body.size > this.maxBytes / 8) return;
    const old = this.#entries.get(key);
    if (old) this.#drop(key, old);
    const versions = scopes.map((scope) => [scope, this.content.versionOf(scope)] as const);
    this.#entries.set(key, { body, madeAt: this.clock.now(), versions, until, seen: this.#changes });
    this.#bytes += body.size;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.maxBytes) break;
      this.#drop(oldest, entry);
    }
  }

  #drop(key: string, entry: Entry<Body>): void {
    this.#entries.delete(key);
    this.#bytes -= entry.body.size;
  }
}
