import { tryLater } from './fault.ts';

/** Limits of a batch queue, per process. */
export interface BatchQueuePlan {
  /** Statements in flight normally. */
  width: number;
  /** Extra statements allowed while a slow one makes others wait too long. */
  relief: number;
  /** Most items in one statement. */
  most: number;
  /** Most waiting items; beyond it the caller gets TRY_LATER. */
  queue: number;
  /** Longest wait in milliseconds, for `PATIENT` lanes and where all items lock the same row; else 100. */
  patience?: number;
}

/** For what a refused person is told: they wait for it rather than be asked to come again, which would not help them. */
export const PATIENT: BatchQueuePlan = { width: 1, relief: 1, most: 250, queue: 1000, patience: 5000 };

/** Message to callers whom the database cannot serve now. */
const BUSY = '提交的人较多，请稍候再试；已填写的内容不会丢失。';
const RETRY_AFTER_SECONDS = 2;

/** Longest wait of an item, unless the plan says otherwise. Extra statements start a little earlier. */
const LONGEST_WAIT_MS = 100;
const RELIEF_AFTER_MS = 80;

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly since: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A queue with group commit (合批提交). If a slot is free, an item is sent at once with the others of the same turn of the event
 * loop; items that arrive while it is busy go together in the next statement. Each caller is answered only after its statement
 * has committed. A row that the database rejects fails alone: the batch is halved until it is isolated.
 */
export class BatchQueue<Item, Answer> {
  readonly #waiting: Waiting<Item, Answer>[] = [];
  readonly #busy = new Set<number>();
  #alarm: NodeJS.Timeout | null = null;

  constructor(
    /** Runs one statement for all items and returns answers in their order; `slot` is exclusive meanwhile. */
    private readonly statement: (items: readonly Item[], slot: number) => Promise<readonly Answer[]>,
    private readonly plan: BatchQueuePlan,
  ) {}

  /** Commits one item; rejects with TRY_LATER if the queue is full or the database is away. */
  add(item: Item): Promise<Answer> {
    if (this.#waiting.length >= this.plan.queue) return Promise.reject(busy());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, since: performance.now(), resolve, reject });
      this.#drive();
    });
  }

  /** Starts every free slot at the end of this turn, so that items received together are batched. */
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

  /** While items wait: starts extra statements before the limit, and rejects items past it. */
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

/** Whether a single row may be the cause (SQLSTATE 22, 23), or a deadlock between batches (40). */
const isOfARow = (error: unknown) => /^(?:22|23|40)[0-9A-Z]{3}$/.test(stateOf(error));

/** An SQL error is our own fault; anything else means the database is away or overloaded. */
const asAnswer = (error: unknown) => {
  const state = stateOf(error);
  return /^[0-9A-Z]{5}$/.test(state) && !/^(?:08|53|57|40)/.test(state) ? error : busy();
};
