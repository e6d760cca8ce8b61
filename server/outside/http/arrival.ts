import type { IncomingMessage } from 'node:http';
import type { Arrival } from '#server/ground/kernel/context.ts';

/** When a request was here with its whole body, and what it waits for since. */
export class RequestArrival implements Arrival {
  #at = performance.now();
  /** Since when its answer is being made. */
  #since = this.#at;
  #inLine = 0;

  constructor(private readonly request: IncomingMessage) {
    request.once('end', () => (this.#at = this.#since = performance.now()));
  }

  get at(): number {
    return this.#at;
  }

  async inLine<Result>(waiting: Promise<Result>): Promise<Result> {
    this.#inLine += 1;
    try {
      return await waiting;
    } finally {
      this.#inLine -= 1;
      this.#since = performance.now();
    }
  }

  /** Time left for its answer, in milliseconds; none passes while the body is arriving or the request is queued. */
  leftOf(milliseconds: number): number {
    if (!this.request.complete || this.#inLine > 0) return milliseconds;
    return this.#since + milliseconds - performance.now();
  }
}
