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

interface Entry<Body> {
  body: Body;
  versions: readonly (readonly [scope: string, version: number])[];
  until: number;
  /** The change counter at the last comparison of versions. */
  seen: number;
}

interface Filling<Body> {
  changes: number;
  made: Promise<Made<Body>>;
}

/**
 * A cache of responses as bytes (页面字节缓存), served only while every scope still has the version it was made from
 * and before the next time boundary. The least recently used are evicted first.
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
    if (!this.#holds(entry)) {
      this.#drop(key, entry);
      return null;
    }
    // Last in the order of the map: last to go.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.body;
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

  /** Nothing is served from the cache while changes of other servers cannot be received. */
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

  #holds(entry: Entry<Body>): boolean {
    // Also false for NaN, before the clock was first read.
    if (!(this.clock.now() < entry.until)) return false;
    if (entry.seen === this.#changes) return true;
    entry.seen = this.#changes;
    return entry.versions.every(([scope, version]) => this.content.versionOf(scope) === version);
  }

  #keep(key: string, { body, scopes, until }: Made<Body>): void {
    if (scopes === null || this.#deaf || body.size > this.maxBytes / 8) return;
    const old = this.#entries.get(key);
    if (old) this.#drop(key, old);
    const versions = scopes.map((scope) => [scope, this.content.versionOf(scope)] as const);
    this.#entries.set(key, { body, versions, until, seen: this.#changes });
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
