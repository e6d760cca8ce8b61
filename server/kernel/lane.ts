import { tryLater } from './fault.ts';

/** How a lane commits: all figures are per process. */
export interface LanePlan {
  /** Statements in flight as a rule. */
  width: number;
  /** Statements more when one is so slow that others would wait too long. */
  relief: number;
  /** Items a statement at most. */
  most: number;
  /** Items that wait at most; past it the caller is asked to come again. */
  queue: number;
  /** Milliseconds that an item waits at most, where all want the same row and no relief could help; else 100. */
  patience?: number;
}

/** What is told to whom the database cannot serve at this moment. */
const BUSY = '提交的人较多，请稍候再试；已填写的内容不会丢失。';
const RETRY_AFTER_SECONDS = 2;

/** No item waits longer than this for a statement of its own, unless the plan says so; relief comes a little earlier. */
const LONGEST_WAIT_MS = 100;
const RELIEF_AFTER_MS = 80;

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly since: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A lane of group commit (合批提交). Whoever finds it free goes at once, together with those of the same turn of the event
 * loop; those who arrive while it is busy go together in the next statement. Each is answered only after his statement
 * committed, and a row that the database refuses fails alone: the batch is halved until it stands by itself.
 */
export class Lane<Item, Answer> {
  readonly #waiting: Waiting<Item, Answer>[] = [];
  readonly #busy = new Set<number>();
  #alarm: NodeJS.Timeout | null = null;

  constructor(
    /** Runs one statement for all items and answers them in their order; `slot` is held by nobody else meanwhile. */
    private readonly statement: (items: readonly Item[], slot: number) => Promise<readonly Answer[]>,
    private readonly plan: LanePlan,
  ) {}

  /** Commits one item; rejects with TRY_LATER when the lane is full or the database is away. */
  add(item: Item): Promise<Answer> {
    if (this.#waiting.length >= this.plan.queue) return Promise.reject(busy());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, since: performance.now(), resolve, reject });
      this.#drive();
    });
  }

  /** Wakes every free slot at the end of this turn: what came from the sockets together is heard first. */
  #drive(): void {
    for (let slot = 0; slot < this.plan.width && this.#waiting.length > 0; slot++) {
      if (this.#busy.has(slot)) continue;
      this.#busy.add(slot);
      setImmediate(() => void this.#run(slot));
    }
    this.#watch();
  }

  async #run(slot: number): Promise<void> {
    this.#busy.add(slot);
    const batch = this.#waiting.splice(0, this.plan.most);
    if (batch.length > 0) await this.#commit(batch, slot);
    this.#busy.delete(slot);
    this.#drive();
  }

  async #commit(batch: readonly Waiting<Item, Answer>[], slot: number): Promise<void> {
    try {
      const answers = await this.statement(
        batch.map(({ item }) => item),
        slot,
      );
      batch.forEach(({ resolve }, index) => resolve(answers[index] as Answer));
    } catch (error) {
      const half = batch.length >> 1;
      if (half === 0 || !isOfARow(error)) return batch.forEach(({ reject }) => reject(asAnswer(error)));
      await this.#commit(batch.slice(0, half), slot);
      await this.#commit(batch.slice(half), slot);
    }
  }

  get #longest(): number {
    return this.plan.patience ?? LONGEST_WAIT_MS;
  }

  /** While anybody waits: relief before his time is over, and an honest answer when there is none left. */
  #watch(): void {
    const first = this.#waiting[0];
    if (!first || this.#alarm) return;
    const waited = performance.now() - first.since;
    const patience = waited < RELIEF_AFTER_MS ? RELIEF_AFTER_MS : this.#longest;
    this.#alarm = setTimeout(() => this.#relieve(), Math.max(1, patience - waited));
  }

  #relieve(): void {
    this.#alarm = null;
    const now = performance.now();
    const waited = () => now - (this.#waiting[0]?.since ?? now);
    for (let slot = this.plan.width; slot < this.plan.width + this.plan.relief; slot++) {
      if (!this.#busy.has(slot) && waited() >= RELIEF_AFTER_MS) void this.#run(slot);
    }
    while (waited() >= this.#longest) this.#waiting.shift()?.reject(busy());
    this.#watch();
  }
}

const busy = () => tryLater(BUSY, RETRY_AFTER_SECONDS);

const stateOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Whether one row may be to blame (SQLSTATE 22, 23), or two batches met in opposite order (40). */
const isOfARow = (error: unknown) => /^(?:22|23|40)[0-9A-Z]{3}$/.test(stateOf(error));

/** A statement that the database refused is a fault of ours; anything else means that it is away or overloaded. */
const asAnswer = (error: unknown) => {
  const state = stateOf(error);
  return /^[0-9A-Z]{5}$/.test(state) && !/^(?:08|53|57|40)/.test(state) ? error : busy();
};
