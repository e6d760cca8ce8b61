import { tryLater } from './fault.ts';
import { networkOf } from './limits.ts';

const RETRY_SECONDS = 15;

/** Limits of lasting connections: per address and in total. */
export interface SeatPlan {
  each: number;
  all: number;
  /** Refusal to the visitor for whom no slot is left. */
  taken?: string;
}

const WATCHED = '同时观看的人太多，页面会改为每隔一会儿更新。';

/** Lasting connections counted by address (长连接名额). */
export class Seats {
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(
    private readonly plan: SeatPlan,
    /** Whether an address is counted for itself. */
    private readonly counted: boolean,
  ) {}

  /** Takes a connection slot; call the result once to release it. Throws TRY_LATER if there is none. */
  take(address: string): () => void {
    const network = networkOf(address);
    const taken = this.#taken.get(network) ?? 0;
    if (this.#all >= this.plan.all || (this.counted && taken >= this.plan.each))
      throw tryLater(this.plan.taken ?? WATCHED, RETRY_SECONDS);
    this.#all += 1;
    this.#taken.set(network, taken + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#all -= 1;
      const left = (this.#taken.get(network) ?? 1) - 1;
      if (left > 0) this.#taken.set(network, left);
      else this.#taken.delete(network);
    };
  }
}
