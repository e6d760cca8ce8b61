import { randomUUID } from 'node:crypto';
import { finished } from 'node:stream';
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Elder } from '#client/citizen/shell/elder.ts';
import { RequestArrival } from './arrival.ts';
import { countedAs } from '#server/ground/kernel/limits.ts';
import { clientAddress } from './client-address.ts';
import { cookiesOf } from './cookies.ts';
import { disposition } from './disposition.ts';
import { discardRest, PACE, type Pace } from './pace.ts';
import { type Head, type Packed, packedOnce, type Variant } from './packed.ts';
import type { TerminalVisit } from './terminal-cookie.ts';

/** Settings shared by all exchanges of a server. */
export interface Terms {
  trustProxy: number;
  security: Readonly<Record<string, string>>;
  pace?: Pace | undefined;
}

/** One request and its answer (一次请求与应答). */
export class Exchange {
  readonly method: string;
  /** The path as it came, still percent-encoded. */
  readonly path: string;
  /** The query with its question mark, or ''. */
  readonly search: string;
  /** Of what may change something; pages and files that are only read are too many to be watched. */
  readonly arrival: RequestArrival | undefined;
  /** The 自助终端 it comes from, once its cookie is proved (`terminal.ts`); before that, and everywhere else, there is none. */
  terminal: TerminalVisit | null = null;
  #id: string | null = null;
  #cookies: ReadonlyMap<string, string> | null = null;
  #gone: AbortController | null = null;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    private readonly terms: Terms,
  ) {
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    this.method = request.method ?? 'GET';
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.search = mark < 0 ? '' : url.slice(mark);
    this.arrival = this.reads ? undefined : new RequestArrival(request);
  }

  /** Names this request in the log and on an error page (请求编号). */
  get id(): string {
    return (this.#id ??= randomUUID());
  }

  /** For a response written outside this exchange. */
  get securityHeaders(): Terms['security'] {
    return this.terms.security;
  }

  /** How slowly its body may come. */
  get pace(): Pace {
    return this.terms.pace ?? PACE;
  }

  get address(): string {
    return clientAddress(this.request, this.terms.trustProxy);
  }

  /** By whom it is counted (限流). */
  get countedAs(): string {
    return countedAs({ address: this.address, terminal: this.terminal?.id });
  }

  get cookies(): ReadonlyMap<string, string> {
    return (this.#cookies ??= cookiesOf(this.request.headers.cookie));
  }

  get elder(): Elder {
    if (this.terminal) return 'xl';
    if (this.request.headers.cookie === undefined) return null;
    const mode = this.cookies.get('elder');
    return mode === 'on' || mode === 'xl' ? mode : null;
  }

  /** Reading, not changing. */
  get reads(): boolean {
    return this.method === 'GET' || this.method === 'HEAD';
  }

  /** Aborts when nobody waits for the answer: the connection was closed, or it was said that it takes too long (提前离开). */
  get gone(): AbortSignal {
    if (this.#gone) return this.#gone.signal;
    const gone = (this.#gone = new AbortController());
    const leave = () => {
      if (!this.response.writableEnded) gone.abort();
    };
    this.response.once('close', leave);
    if (this.response.destroyed) leave();
    return gone.signal;
  }

  /** Aborts the work still under way for it: another answer was given. */
  giveUp(): void {
    this.#gone?.abort();
  }

  /** Sends a whole response without waiting for the rest of the request body. A response after the first is dropped. */
  send(status: number, headers: OutgoingHttpHeaders, body: Buffer | string = ''): void {
    if (this.response.headersSent) return;
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const unread = this.#leaveUnread();
    this.response.writeHead(status, { ...this.terms.security, ...headers, 'content-length': bytes.length });
    this.#end(this.method === 'HEAD' ? undefined : bytes, unread);
  }

  /** Sends a text, compressed if long. */
  async sendText(status: number, headers: OutgoingHttpHeaders, text: string): Promise<void> {
    const { encoding, bytes } = await packedOnce(text, this.request.headers['accept-encoding']);
    const said = encoding === 'identity' ? {} : { 'content-encoding': encoding };
    this.send(status, { ...headers, ...said, vary: 'Accept-Encoding' }, bytes);
  }

  /** Sends a body with an ETag; 304 if the client has it. */
  sendPacked(packed: Packed, headers: OutgoingHttpHeaders, status = 200): void {
    const variant = packed.variant(this.request.headers['accept-encoding']);
    const known = status === 200 && this.reads && holds(this.request.headers['if-none-match'], variant.etag);
    if (this.response.headersSent) return;
    const unread = this.#leaveUnread();
    const { whole, known: bare } = headOf(packed, variant, headers, this.terms.security);
    this.response.writeHead(known ? 304 : status, known ? bare : whole);
    this.#end(known || this.method === 'HEAD' ? undefined : variant.bytes, unread);
  }

  /** Writes the head only; the caller writes the body. */
  open(status: number, headers: OutgoingHttpHeaders): ServerResponse {
    this.#leaveUnread();
    return this.response.writeHead(status, { ...this.terms.security, ...headers });
  }

  redirect(status: 303 | 308, location: string, headers: OutgoingHttpHeaders = {}): void {
    this.send(status, { ...headers, location, 'cache-control': 'no-store' });
  }

  /** Unread request bytes would be parsed as the next request, so the connection ends after the response. */
  #leaveUnread(): boolean {
    if (this.request.complete || !hasBody(this.request)) return false;
    this.response.shouldKeepAlive = false;
    discardRest(this.request);
    return true;
  }

  /** A connection that ends while its client still sends is reset, and the answer lost with it. */
  #end(bytes: Buffer | undefined, unread: boolean): void {
    if (!unread) return void this.response.end(bytes);
    if (bytes) this.response.write(bytes);
    else this.response.flushHeaders();
    finished(this.request, () => void this.response.end());
  }
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** Cached for headers that stay the same, as those of cached pages do. */
function headOf(
  packed: Packed,
  variant: Variant,
  headers: OutgoingHttpHeaders,
  security: Terms['security'],
): Head {
  const made = variant.heads.get(headers);
  if (made) return made;
  const { etag, encoding, bytes } = variant;
  const policy = packed.policy === null ? {} : { 'content-security-policy': packed.policy };
  const said = { ...security, ...policy, ...headers };
  const known = flat({ ...said, etag });
  const whole = flat({
    ...said,
    etag,
    'content-type': packed.mediaType,
    'content-length': bytes.length,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    ...(packed.fileName === null ? {} : { 'content-disposition': disposition(packed.fileName, false) }),
  });
  const head = { whole, known };
  variant.heads.set(headers, head);
  return head;
}

const flat = (headers: OutgoingHttpHeaders): OutgoingHttpHeader[] =>
  Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));

/** Whether `If-None-Match` names this tag. */
const holds = (header: string | undefined, etag: string) =>
  header !== undefined &&
  (header === etag ||
    header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*'));
