import { goneMeanwhile, tryLater } from '../fault.ts';

/** How many documents of one asker are read at a time, and how many wait. */
export interface TurnPlan {
  readonly atOnce: number;
  readonly waiting: number;
}

/** Four keep the processors busy, and a connection to the database stays free for everybody else. */
export const READS: TurnPlan = { atOnce: 4, waiting: 200 };

const AGAIN_SECONDS = 3;

interface Line {
  running: number;
  readonly waiting: Set<() => void>;
}

/**
 * Whoever asks much at once waits for themselves (轮流读取): of one address, or one member of staff, so many documents are read at
 * a time, the others in their order. Who asks from elsewhere does not stand behind them; who leaves also leaves the line.
 */
export class Turns {
  readonly #lines = new Map<string, Line>();

  constructor(private readonly plan: TurnPlan = READS) {}

  /** Does the work when it is its turn. */
  async take<Result>(asker: string, gone: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    const line = this.#lines.get(asker) ?? { running: 0, waiting: new Set() };
    this.#lines.set(asker, line);
    if (line.running >= this.plan.atOnce) await this.#stand(line, gone);
    else line.running += 1;
    try {
      return await work();
    } finally {
      this.#leave(asker, line);
    }
  }

  /** A turn is handed on from whoever ends theirs. */
  #stand({ waiting }: Line, gone: AbortSignal): Promise<void> {
    if (waiting.size >= this.plan.waiting)
      throw tryLater(`这个网络地址同时查询的太多，请约${AGAIN_SECONDS}秒后再试。`, AGAIN_SECONDS);
    return new Promise((resolve, reject) => {
      const go = () => {
        gone.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.delete(go);
        reject(goneMeanwhile());
      };
      waiting.add(go);
      if (gone.aborted) leave();
      else gone.addEventListener('abort', leave, { once: true });
    });
  }

  #leave(asker: string, line: Line): void {
    const [next] = line.waiting;
    if (next) {
      line.waiting.delete(next);
      next();
      return;
    }
    line.running -= 1;
    if (line.running === 0) this.#lines.delete(asker);
  }
}
