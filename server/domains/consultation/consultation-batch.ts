import type { Context } from '#server/ground/kernel/context.ts';
import type { Part } from './consultation-select.ts';

type Waiting<Value> = Map<
  string,
  { promise: Promise<Value>; resolve(value: Value): void; reject(reason: unknown): void }
>;

/**
 * Combines the requests of siblings in one answer into one reading, so that a list of fifty rows asks once and not
 * fifty times. Nothing is cached: the next turn reads again.
 */
export class Batch<Value> {
  #waiting: Waiting<Value> | null = null;

  constructor(private readonly readAll: (keys: readonly string[]) => Promise<(key: string) => Value>) {}

  load(key: string): Promise<Value> {
    if (!this.#waiting) {
      this.#waiting = new Map();
      queueMicrotask(() => void this.#run());
    }
    const asked = this.#waiting.get(key) ?? Promise.withResolvers<Value>();
    this.#waiting.set(key, asked);
    return asked.promise;
  }

  async #run(): Promise<void> {
    const waiting = this.#waiting ?? new Map();
    this.#waiting = null;
    try {
      const answer = await this.readAll([...waiting.keys()]);
      for (const [key, { resolve }] of waiting) resolve(answer(key));
    } catch (error) {
      for (const { reject } of waiting.values()) reject(error);
    }
  }
}

/** One batch for each request and each set of parts. */
export function perRequest<Value>(make: (context: Context, parts: ReadonlySet<Part>) => Batch<Value>) {
  const made = new WeakMap<Context, Map<string, Batch<Value>>>();
  return (context: Context, parts: ReadonlySet<Part>): Batch<Value> => {
    const own = made.get(context) ?? new Map<string, Batch<Value>>();
    made.set(context, own);
    const key = [...parts].join(' ');
    const batch = own.get(key) ?? make(context, parts);
    own.set(key, batch);
    return batch;
  };
}
