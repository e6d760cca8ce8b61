import { connect, type Socket } from 'node:net';

/** So many connect at a time. */
const AT_ONCE = 200;

/** Many viewers in one process (观众): sockets that read, and remember when what they wait for came. */
export class Crowd {
  private readonly port: number;
  private readonly size: number;
  readonly #sockets: Socket[] = [];
  #marker: Buffer | null = null;
  #came: number[] = [];
  #all: (() => void) | null = null;

  constructor(port: number, size: number) {
    this.port = port;
    this.size = size;
  }

  /** Connects everybody and sends their request; `first` is in every answer to it. */
  async gather(request: string, first: string): Promise<void> {
    for (let from = 0; from < this.size; from += AT_ONCE)
      await Promise.all(
        Array.from({ length: Math.min(AT_ONCE, this.size - from) }, () => this.#join(request, first)),
      );
  }

  /** Milliseconds from `say` until each viewer had read `text`, the slowest last. */
  async hear(text: string, say: () => Promise<unknown>): Promise<number[]> {
    this.#marker = Buffer.from(text);
    this.#came = [];
    const heard = new Promise<void>((done) => (this.#all = done));
    const began = performance.now();
    await say();
    await heard;
    this.#marker = null;
    return this.#came.map((at) => at - began).toSorted((one, other) => one - other);
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(request: string, first: string): Promise<void> {
    return new Promise((joined, failed) => {
      const socket = connect({ port: this.port, host: '127.0.0.1' }, () => socket.write(request));
      this.#sockets.push(socket);
      socket.setNoDelay(true);
      socket.on('error', failed);
      let greeted = false;
      socket.on('data', (bytes) => {
        if (!greeted && bytes.includes(first)) {
          greeted = true;
          joined();
        } else this.#read(bytes);
      });
    });
  }

  #read(bytes: Buffer): void {
    if (this.#marker === null || !bytes.includes(this.#marker)) return;
    this.#came.push(performance.now());
    if (this.#came.length === this.size) this.#all?.();
  }
}
