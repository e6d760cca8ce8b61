import { EventEmitter } from 'node:events';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from './context.ts';

/** The channel on which servers notify each other. The source of truth is the table `content_version`. */
export const CONTENT_CHANNEL = 'content';

/**
 * Versions of what public pages show (内容版本), by scope: `site`, `catalogue`, `consultation:<id>` …
 * A cached page is served only while all of its scopes still have the versions it was made from.
 */
export class Content {
  readonly #versions = new Map<string, number>();
  /** How often changes of any scope may have been missed. */
  #missed = 0;
  #deaf = false;
  #askedDeaf = 0;
  readonly #changed = new EventEmitter();

  /** The version of a scope in this process. While it is deaf no two askings get the same. */
  versionOf(scope: string): number {
    return this.#deaf ? (this.#askedDeaf -= 1) : this.lastKnown(scope);
  }

  /** The version of a scope by the changes that came to this process, also while it is deaf; counts up, never down. */
  lastKnown(scope: string): number {
    return this.#missed + (this.#versions.get(scope) ?? 0);
  }

  /** A change of these scopes has been committed, here or on another server. */
  bump(scopes: Iterable<string>): void {
    const changed = [...scopes];
    for (const scope of changed) this.#versions.set(scope, (this.#versions.get(scope) ?? 0) + 1);
    this.#changed.emit('changed', changed);
  }

  /** Changes of other servers cannot be received: nothing that hangs on a version may be kept. */
  deafen(): void {
    this.#deaf = true;
  }

  /** They can be received again. Missed ones are unknown, so every scope counts as changed. */
  hear(): void {
    this.#deaf = false;
    this.#missed += 1;
    this.#changed.emit('changed', []);
  }

  /** Calls back after each change, with what it was. */
  onChange(listener: (scopes: readonly string[]) => void): () => void {
    this.#changed.on('changed', listener);
    return () => this.#changed.off('changed', listener);
  }
}

/** Increments the versions of the scopes in the transaction of the change; the commit notifies the other servers. */
export async function recordChange(db: Db, scopes: readonly string[]): Promise<void> {
  if (scopes.length === 0) return;
  const ordered = [...new Set(scopes)].sort();
  const statement: RawBuilder<unknown> = sql`
    with bumped as (
      insert into content_version (scope, counter) select scope, 1 from unnest(${ordered}::text[]) as scope
      on conflict (scope) do update set counter = content_version.counter + 1
    )
    select pg_notify(${CONTENT_CHANNEL}, ${ordered.join(' ')})`;
  await statement.execute(db);
}
