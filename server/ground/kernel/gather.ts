import type { Db } from './context.ts';

interface Round<Key, Found> {
  readonly keys: Key[];
  readonly found: Promise<readonly Found[]>;
}

/**
 * Loads together what an answer asks one by one (合并读取): the items of a list each ask for their own within one turn.
 * Nothing is cached: what is asked after that turn is read anew.
 */
export function gather<Within extends object, Key, Found>(
  load: (within: Within, keys: readonly Key[]) => Promise<readonly Found[]>,
): (within: Within, key: Key) => Promise<readonly Found[]> {
  const rounds = new WeakMap<Within, Round<Key, Found>>();
  const begin = (within: Within): Round<Key, Found> => {
    const keys: Key[] = [];
    const turn = Promise.withResolvers<void>();
    setImmediate(() => {
      rounds.delete(within);
      turn.resolve();
    });
    const round = { keys, found: turn.promise.then(() => load(within, keys)) };
    rounds.set(within, round);
    return round;
  };
  return (within, key) => {
    const round = rounds.get(within) ?? begin(within);
    round.keys.push(key);
    return round.found;
  };
}

/** Found for a key of those that were asked for together. */
export type FoundFor<Found> = readonly [key: string, found: Found];

/** Reads what belongs to each of a list (逐项合并读取): within one transaction, in one statement for all that ask within a turn. */
export function gatherEach<Found>(
  load: (db: Db, keys: readonly string[]) => Promise<readonly FoundFor<Found>[]>,
): (db: Db, key: string) => Promise<Found[]> {
  const together = gather((db: Db, keys: readonly string[]) => load(db, [...new Set(keys)]));
  return async (db, key) => (await together(db, key)).filter(([of]) => of === key).map(([, found]) => found);
}

/** The rows of a statement that names their key. */
export const byKey = <Row extends { key: string }>(rows: readonly Row[]): FoundFor<Omit<Row, 'key'>>[] =>
  rows.map(({ key, ...row }) => [key, row]);
