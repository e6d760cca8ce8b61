import { request } from 'node:http';
import { once } from 'node:events';
import { afterAll } from 'vitest';

/** One event as it came. */
export interface SentEvent {
  id: number | null;
  name: string;
  data: LiveData;
}

/** Fields of a broadcast's message that the tests read. */
export interface LiveData {
  posts: { seq: number; text: string; corrects: number | null }[];
  state: { state: string; lastSeq: number; video: object | null; closedItem: boolean };
}

/** A viewer's event stream: what came so far, and the next that fits. */
export class EventStream {
  readonly events: SentEvent[] = [];
  status = 0;
  ended = false;
  retry: number | null = null;
  #text = '';
  #wake: (() => void) | null = null;
  readonly #request;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.#request = request(url, { headers, agent: false });
    this.#request.on('response', (answer) => {
      this.status = answer.statusCode ?? 0;
      answer.setEncoding('utf8');
      answer.on('data', (text: string) => this.#take(text));
      answer.on('close', () => this.#end());
      this.#wake?.();
    });
    this.#request.on('error', () => this.#end());
    this.#request.end();
    afterAll(() => this.close());
  }

  /** Waits until the answer's head has come. */
  async open(): Promise<this> {
    if (this.status === 0 && !this.ended) await this.#next();
    return this.status === 0 && !this.ended ? this.open() : this;
  }

  /** The first event, from those that came to those to come, that fits; throws when the stream ends before. */
  async until(fits: (event: SentEvent) => boolean): Promise<SentEvent> {
    for (;;) {
      const found = this.events.find(fits);
      if (found) return found;
      if (this.ended) throw new Error('the stream ended before');
      await this.#next();
    }
  }

  /** Waits for its end. */
  async over(): Promise<void> {
    while (!this.ended) await this.#next();
  }

  /** Sequence numbers of the posts so far, in the order of arrival. */
  get seqs(): number[] {
    return this.events.flatMap(({ data }) => data.posts.map(({ seq }) => seq));
  }

  close(): void {
    this.#request.destroy();
  }

  /** The socket under it, for a viewer who reads nothing. */
  async socket() {
    if (!this.#request.socket) await once(this.#request, 'socket');
    return this.#request.socket;
  }

  #next(): Promise<void> {
    return new Promise((wake) => (this.#wake = wake));
  }

  #take(text: string): void {
    const parts = (this.#text + text).split('\n\n');
    this.#text = parts.pop() ?? '';
    for (const part of parts) this.#read(part);
    this.#wake?.();
  }

  #read(part: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? null;
    const data = field('data');
    const retry = field('retry');
    if (retry !== null) this.retry = Number(retry);
    if (data === null) return;
    const id = field('id');
    this.events.push({
      id: id === null ? null : Number(id),
      name: field('event') ?? '',
      data: JSON.parse(data) as LiveData,
    });
  }

  #end(): void {
    this.ended = true;
    this.#wake?.();
  }
}
