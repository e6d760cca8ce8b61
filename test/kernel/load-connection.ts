import { connect, type Socket } from 'node:net';

/** Requests of a measuring program never leave this machine. */
const LOOPBACK = '127.0.0.1';

/** A whole answer (应答). */
export interface Answer {
  status: number;
  /** The status line and the header fields as they came. */
  head: string;
  body: Buffer;
}

/** The connection ended before the answer was whole (应答中断). */
export class Cut extends Error {}

interface Pending {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** One keep-alive connection, one request at a time (长连接): as cheap as can be, since it runs on the server's processors. */
export class Connection {
  #socket: Socket | null = null;
  #pending: Pending | null = null;
  #reader = new AnswerReader();
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** Sends a whole request and waits for its answer; connects when there is no connection. */
  send(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      (this.#socket ??= this.#open()).write(request);
    });
  }

  /** Whether the next request would go over the connection of the last one. */
  get open(): boolean {
    return this.#socket !== null;
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  #open(): Socket {
    const socket = connect({ port: this.#port, host: LOOPBACK, noDelay: true });
    this.#reader = new AnswerReader();
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => this.#closed(socket));
    return socket;
  }

  #read(chunk: Buffer): void {
    const answer = this.#reader.add(chunk);
    if (!answer) return;
    if (/\nconnection: close/i.test(answer.head)) this.close();
    const pending = this.#pending;
    this.#pending = null;
    pending?.resolve(answer);
  }

  #closed(socket: Socket): void {
    if (this.#socket !== socket && this.#socket !== null) return;
    this.#socket = null;
    const pending = this.#pending;
    this.#pending = null;
    pending?.reject(new Cut('the connection ended before the answer'));
  }
}

const HEAD_END = '\r\n\r\n';

/** Puts an answer together from what arrives. */
class AnswerReader {
  #parts: Buffer[] = [];
  #size = 0;
  #head = '';
  #whole = 0;

  add(chunk: Buffer): Answer | null {
    this.#parts.push(chunk);
    this.#size += chunk.length;
    if (this.#head === '' && !this.#readHead()) return null;
    if (this.#size < this.#whole) return null;
    const all = this.#joined();
    const head = this.#head;
    const body = all.subarray(head.length + HEAD_END.length, this.#whole);
    this.#parts = [];
    this.#size = 0;
    this.#head = '';
    return { status: Number(head.slice(9, 12)), head, body };
  }

  #readHead(): boolean {
    const all = this.#joined();
    const end = all.indexOf(HEAD_END);
    if (end < 0) return false;
    this.#head = all.toString('latin1', 0, end);
    const length = /\ncontent-length: (\d+)/i.exec(this.#head)?.[1];
    const empty = /^HTTP\/1\.1 (?:1\d\d|204|304)/.test(this.#head);
    if (length === undefined && !empty) throw new Error(`an answer of unknown length: ${this.#head}`);
    this.#whole = end + HEAD_END.length + Number(length ?? 0);
    return true;
  }

  #joined(): Buffer {
    const all = this.#parts.length === 1 ? this.#parts[0] : undefined;
    const joined = all ?? Buffer.concat(this.#parts);
    this.#parts = [joined];
    return joined;
  }
}
