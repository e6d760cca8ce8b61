import type { IncomingMessage } from 'node:http';

/** How slowly a body may come (最低速度). */
export interface Pace {
  /** Without a byte. */
  readonly quietMs: number;
  /** On the whole, once it has taken `graceMs`. */
  readonly leastBytesASecond: number;
  readonly graceMs: number;
  readonly checkMs: number;
}

/** An old phone sends three kilobytes a second, and nothing at all in a tunnel. A trickle holds a connection for nothing. */
export const PACE: Pace = { quietMs: 30_000, leastBytesASecond: 1024, graceMs: 60_000, checkMs: 1000 };

/** Watches a body until the result is called; `slow` is called once when it stands still or comes too slowly. */
export function watchPace(request: IncomingMessage, pace: Pace, slow: () => void): () => void {
  const { socket } = request;
  const before = socket.bytesRead;
  let seen = before;
  let quiet = 0;
  let took = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const passed = now - last;
    last = now;
    // Whoever waits for us to read is not slow.
    if (request.complete || request.isPaused()) return;
    took += passed;
    quiet = socket.bytesRead === seen ? quiet + passed : 0;
    seen = socket.bytesRead;
    const trickles = took > pace.graceMs && (seen - before) * 1000 < took * pace.leastBytesASecond;
    if (quiet < pace.quietMs && !trickles) return;
    clearInterval(timer);
    slow();
  }, pace.checkMs).unref();
  return () => clearInterval(timer);
}

const LAST_WORDS_MS = 2000;
const LONGEST_REST_MS = 30_000;

/** Reads on what nobody wants any more (剩余正文): a client that is still sending would be reset before it has read the answer. */
export function discardRest(request: IncomingMessage): void {
  const { socket } = request;
  const began = performance.now();
  let seen = socket.bytesRead;
  request.resume();
  const timer = setInterval(() => {
    const comes = socket.bytesRead > seen && performance.now() - began < LONGEST_REST_MS;
    seen = socket.bytesRead;
    if (!comes) request.destroy();
  }, LAST_WORDS_MS).unref();
  request.once('close', () => clearInterval(timer));
}
