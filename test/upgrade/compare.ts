import type { Changed, Moved } from './difference-kinds.ts';
import { missingIn, missingLeaves } from './facts.ts';

/** Differences that a comparison allows. */
interface Allowed {
  moved: readonly Moved[];
  changed: readonly Changed[];
}

/** Compares with what was shown before, but for the differences that are allowed. */
export class Comparison {
  readonly #needed = new Set<Moved | Changed>();

  constructor(private readonly allowed: Allowed) {}

  /** Where an address stands today; itself unless it is listed as moved. */
  placeNow = (address: string): string => {
    const moved = this.allowed.moved.find(({ from }) => from.test(address));
    if (!moved) return address;
    this.#needed.add(moved);
    return address.replace(moved.from, moved.to);
  };

  /** Facts no longer stated, one line each. A fact that is as it was needs no entry of the list. */
  lost(where: string, facts: readonly string[], parts: readonly string[]): string[] {
    return missingIn(parts, facts).flatMap((fact) => {
      const now = this.#factNow(where, fact);
      return now === null || missingIn(parts, [now]).length === 0 ? [] : [line(where, fact, now)];
    });
  }

  /** The same for the texts and numbers of an answer. */
  lostLeaves(where: string, before: readonly string[], now: readonly string[]): string[] {
    const missing = missingLeaves(before, now);
    const found = missingLeaves(now, before);
    const wanted = missing.map((fact) => ({ fact, want: this.#factNow(where, fact) }));
    const still = missingLeaves(
      wanted.flatMap(({ want }) => want ?? []),
      found,
    );
    return wanted
      .filter(({ want }) => want !== null && still.includes(want))
      .map(({ fact, want }) => line(where, fact, want ?? ''));
  }

  /** The entries that nothing needed. */
  get stale(): (Moved | Changed)[] {
    return [...this.allowed.moved, ...this.allowed.changed].filter((one) => !this.#needed.has(one));
  }

  /** A fact as it must be found today; null where it was dropped on purpose. */
  #factNow(where: string, fact: string): string | null {
    const changed = this.allowed.changed.find((one) => one.where.test(where) && isFact(one, fact));
    if (!changed) return this.#withPlacesNow(fact);
    this.#needed.add(changed);
    return changed.now === undefined ? null : fact.replace(changed.was, changed.now);
  }

  /** Pages show addresses too: of files, and as text under a two-dimensional code. */
  #withPlacesNow(fact: string): string {
    if (fact.startsWith('/')) return this.placeNow(fact);
    return fact.replaceAll(/(?<=http:\/\/site)\/[\w\-./?=&%]+/g, (address) => this.placeNow(address));
  }
}

const isFact = ({ was }: Changed, fact: string) => (typeof was === 'string' ? was === fact : was.test(fact));

const line = (where: string, fact: string, now: string) =>
  now === fact ? `${where}: “${fact}”` : `${where}: “${fact}”, now “${now}”`;
