/** Those who use a county of several servers through its balancer (几台服务器的使用者), and do as its pages do when they are cut off. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { commentInput, SUBMIT } from '#test/kernel/load-comments.ts';
import { EventStream } from '#test/outside/http/event-stream.ts';
import type { BalancedCounty } from './balanced-county.ts';

/** A receipt that was answered, with what its author sent. */
export interface Receipt {
  key: string;
  receiptNo: string;
  lookupCode: string;
}

/** An opinion to hand in. */
export interface Opinion {
  consultationId: string;
  noticeVersion: number;
  /** The address of its author, as the proxy names it. */
  from: string;
}

type Submitted = { submitComment: Partial<Receipt> & { findings?: { code: string }[] } };

/** Sends it once; a cut connection rejects. */
export const submitOnce = (county: BalancedCounty, key: string, { from, ...opinion }: Opinion) =>
  county.graphql<Submitted>(
    SUBMIT,
    { input: { ...commentInput(opinion.consultationId, key), noticeVersion: opinion.noticeVersion } },
    { 'x-forwarded-for': from },
  );

/** Does it until it is answered; what was cut off is sent again as it was. */
export async function untilAnswered<Done>(once: () => Promise<Done>): Promise<Done> {
  for (;;) {
    try {
      return await once();
    } catch (error) {
      if (!CUT.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(50);
    }
  }
}

const CUT: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);

/** Hands in opinion after opinion; the key comes with the form of one server, and goes to the next. */
export async function write(county: BalancedCounty, opinion: Opinion, over: () => boolean) {
  const receipts: Receipt[] = [];
  while (!over()) {
    const form = await untilAnswered(() => county.graphql<{ formKey: string }>('{ formKey }'));
    const key = form.data.formKey;
    const { data } = await untilAnswered(() => submitOnce(county, key, opinion));
    const { receiptNo, lookupCode, findings } = data.submitComment;
    if (!receiptNo || !lookupCode) throw new Error(`refused: ${JSON.stringify(findings)}`);
    receipts.push({ key, receiptNo, lookupCode });
    await wait(150);
  }
  return receipts;
}

/** A browser that watches a broadcast: when its stream ends it comes back and says what it had last. */
export class Watcher {
  readonly seqs: number[] = [];
  /** The servers it was at, in order. */
  readonly servers: (number | undefined)[] = [];
  #stream: EventStream | null = null;
  #read = 0;
  #left = false;

  constructor(
    private readonly county: BalancedCounty,
    private readonly path: string,
  ) {}

  /** Resolves when the first stream is open; it watches on until it leaves. */
  async begin(): Promise<this> {
    await this.#open();
    void this.#live();
    return this;
  }

  leave(): void {
    this.#left = true;
    this.#stream?.close();
  }

  async #live(): Promise<void> {
    while (!this.#left) {
      const stream = this.#stream;
      if (stream === null || stream.ended) {
        await wait(stream?.retry ?? 1000);
        if (!this.#left) await this.#open();
      } else {
        this.#take(stream);
        await wait(20);
        this.#take(stream);
      }
    }
  }

  async #open(): Promise<void> {
    const last = this.seqs.at(-1) ?? 0;
    const headers = this.servers.length === 0 ? {} : { 'last-event-id': String(last) };
    this.#stream = await new EventStream(`${this.county.url}${this.path}?after=0`, headers).open();
    this.#read = 0;
    const socket = await this.#stream.socket();
    this.servers.push(this.county.takenBy(socket?.localPort ?? 0));
  }

  #take({ seqs }: EventStream): void {
    this.seqs.push(...seqs.slice(this.#read));
    this.#read = seqs.length;
  }
}

const POST = `mutation ($meetingId: ID!, $input: LivePostInput!) {
  postLive(meetingId: $meetingId, input: $input) { ... on LivePost { seq } ... on Refusal { findings { code } } } }`;

/** Posts line after line; a line that was cut off is sent again under its key. */
export async function broadcast(
  county: BalancedCounty,
  headers: { cookie: string },
  { meetingId, agendaItemId }: { meetingId: string; agendaItemId: string | undefined },
  over: () => boolean,
) {
  const seqs: number[] = [];
  while (!over()) {
    const input = {
      idempotencyKey: randomUUID(),
      agendaItemId,
      speaker: '县民政局',
      text: '汇报。',
      images: [],
    };
    const { data } = await untilAnswered(() =>
      county.graphql<{ postLive: { seq?: number; findings?: object[] } }>(
        POST,
        { meetingId, input },
        headers,
      ),
    );
    if (data.postLive.seq === undefined) throw new Error(JSON.stringify(data));
    seqs.push(data.postLive.seq);
    await wait(100);
  }
  return seqs;
}

const TUS = { 'tus-resumable': '1.0.0' };
const PIECE = 500_000;

/** Sends a file piece by piece (断点续传), each to whichever server takes it; returns the servers that took one. */
export async function upload(
  county: BalancedCounty,
  headers: { cookie: string },
  { path, fileId, bytes }: { path: string; fileId: string; bytes: Buffer },
) {
  const servers = new Set<number | undefined>();
  await untilAnswered(() =>
    county.ask(path, {
      method: 'POST',
      headers: {
        ...TUS,
        ...headers,
        'upload-length': bytes.length,
        'upload-metadata': `fileId ${Buffer.from(fileId).toString('base64')}`,
      },
    }),
  );
  for (;;) {
    const head = await untilAnswered(() =>
      county.ask(`${path}/${fileId}`, { method: 'HEAD', headers: { ...TUS, ...headers } }),
    );
    const offset = Number(head.headers['upload-offset']);
    if (offset >= bytes.length) return servers;
    const sent = await county
      .ask(`${path}/${fileId}`, {
        method: 'PATCH',
        headers: {
          ...TUS,
          ...headers,
          'content-type': 'application/offset+octet-stream',
          'upload-offset': offset,
        },
        body: bytes.subarray(offset, offset + PIECE),
      })
      .catch(() => null);
    if (sent && sent.status !== 204) throw new Error(`${sent.status} ${sent.text}`);
    if (sent) servers.add(sent.at);
    await wait(100);
  }
}
