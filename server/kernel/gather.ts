import type { Context } from './context.ts';

interface Round<Key, Found> {
  readonly keys: Key[];
  readonly found: Promise<readonly Found[]>;
}

/**
 * Loads together what an answer asks one by one (合并读取): the items of a list each ask for their own within one turn.
 * Nothing is kept: what is asked after that turn is read anew.
 */
export function gather<Key, Found>(
  load: (context: Context, keys: readonly Key[]) => Promise<readonly Found[]>,
): (context: Context, key: Key) => Promise<readonly Found[]> {
  const rounds = new WeakMap<Context, Round<Key, Found>>();
  const begin = (context: Context): Round<Key, Found> => {
    const keys: Key[] = [];
    const turn = Promise.withResolvers<void>();
    setImmediate(() => {
      rounds.delete(context);
      turn.resolve();
    });
    const round = { keys, found: turn.promise.then(() => load(context, keys)) };
    rounds.set(context, round);
    return round;
  };
  return (context, key) => {
    const round = rounds.get(context) ?? begin(context);
    round.keys.push(key);
    return round.found;
  };
}
