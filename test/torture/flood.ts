import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadFolder } from '#test/kernel/load-folder.ts';
import { commentInput, SUBMIT } from '#test/kernel/load-comments.ts';
import { openHouse } from '#test/kernel/load-house.ts';
import { openConsultation } from './matter.ts';

/** How long others wait (别人的等待): in milliseconds, and what was not answered as it should. */
export interface Waited {
  count: number;
  p50: number;
  p95: number;
  failed: number;
}

/** One address that wants to stop the county, and what everybody else had of it (一个地址的攻击). */
export interface Flooded {
  before: Waited;
  during: Waited;
  after: Waited;
  /** Requests of the attack that got through, by kind. */
  taken: Record<string, number>;
}

const ATTACKER = '203.0.113.66';
const AT_ONCE = 16;
const FILE_BYTES = 5 * 1024 * 1024;
const EVERY_MS = 250;

const NO_RECEIPTS = Array.from({ length: 40 }, () => ({
  receiptNo: 'AAAA-AAAA',
  lookupCode: 'AAAA-AAAA-AAAA',
}));
const OWN_DATA = `query ($r: [ReceiptPairInput!]!) { ${Array.from({ length: 20 }, (_, at) => `a${at}: allOwnData(receipts: $r) { __typename }`).join(' ')} }`;
const READ = `{ consultations(first: 5) { nodes { id title commentCount } } decisions { no title phase } }`;

/** One who asks from an address of their own. */
class Caller {
  readonly url: string;
  readonly consultationId: string;
  readonly address: string;

  constructor(url: string, consultationId: string, address: string) {
    this.url = url;
    this.consultationId = consultationId;
    this.address = address;
  }

  async ask(query: string, variables: object = {}): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': this.address },
      body: JSON.stringify({ query, variables }),
    });
  }

  async formKey(): Promise<string> {
    const { data } = (await (await this.ask('{ formKey }')).json()) as { data?: { formKey?: string } | null };
    return data?.formKey ?? randomUUID();
  }

  /** Whether an opinion was taken. */
  async comment(): Promise<boolean> {
    const input = commentInput(this.consultationId, await this.formKey());
    return (await (await this.ask(SUBMIT, { input })).text()).includes('"receiptNo"');
  }

  async page(): Promise<boolean> {
    const { status } = await fetch(`${this.url}/zhengji`, { headers: { 'x-forwarded-for': this.address } });
    return status === 200;
  }

  async read(): Promise<boolean> {
    const { status, ...answer } = await this.ask(READ).then(async (one) => ({
      status: one.status,
      text: await one.text(),
    }));
    return status === 200 && !answer.text.includes('"errors"');
  }

  async ownData(): Promise<boolean> {
    return (await this.ask(OWN_DATA, { r: NO_RECEIPTS })).ok;
  }

  async file(): Promise<boolean> {
    const body = new FormData();
    body.set('purpose', 'comment');
    body.set('consultationId', this.consultationId);
    const bytes = Buffer.alloc(FILE_BYTES, randomUUID());
    bytes.write('%PDF-1.7\n');
    body.set('file', new Blob([bytes]), 'a.pdf');
    const headers = { origin: this.url, 'x-forwarded-for': this.address, 'x-form-key': await this.formKey() };
    return (await fetch(`${this.url}/files`, { method: 'POST', headers, body })).status === 201;
  }
}

type Deed = 'ownData' | 'comment' | 'file';

/** Attacks for so long with everything at once; tells how often each was taken. */
async function attack(caller: Caller, ms: number): Promise<Record<Deed, number>> {
  const taken = { ownData: 0, comment: 0, file: 0 };
  const until = performance.now() + ms;
  const again = async (deed: Deed) => {
    while (performance.now() < until) if (await caller[deed]().catch(() => false)) taken[deed] += 1;
  };
  const deeds: readonly Deed[] = ['ownData', 'comment', 'file'];
  await Promise.all(deeds.flatMap((deed) => Array.from({ length: AT_ONCE }, () => again(deed))));
  return taken;
}

/** Others look, read and write meanwhile, each from an address of their own. */
async function watch(callerAt: (address: string) => Caller, ms: number): Promise<Waited> {
  const waits: number[] = [];
  let failed = 0;
  const waiting: Promise<void>[] = [];
  const began = performance.now();
  for (let turn = 0; performance.now() - began < ms; turn++) {
    const caller = callerAt(`198.51.100.${turn % 200}`);
    const deed = (['page', 'read', 'comment'] as const)[turn % 3] ?? 'page';
    const since = performance.now();
    const answered = caller[deed]()
      .catch(() => false)
      .then((good) => {
        waits.push(performance.now() - since);
        if (!good) failed += 1;
      });
    waiting.push(answered);
    await sleep(EVERY_MS);
  }
  await Promise.all(waiting);
  waits.sort((a, b) => a - b);
  const at = (part: number) => Math.round(waits[Math.floor((waits.length - 1) * part)] ?? Number.NaN);
  return { count: waits.length, p50: at(0.5), p95: at(0.95), failed };
}

/** Floods the product from one address (一个地址的洪水) and watches how long everybody else waits, before, meanwhile and afterwards. */
export async function flood(seconds: number): Promise<Flooded> {
  const home = join(loadFolder(), 'data');
  const house = await openHouse({ home, env: { TRUST_PROXY: '1', RATE_LIMITS: 'on' } });
  try {
    const { id } = await openConsultation(house);
    const url = `http://127.0.0.1:${house.port}`;
    const callerAt = (address: string) => new Caller(url, id, address);
    const ms = seconds * 1000;
    const before = await watch(callerAt, ms);
    const [taken, during] = await Promise.all([attack(callerAt(ATTACKER), ms), watch(callerAt, ms)]);
    const after = await watch(callerAt, ms);
    return { before, during, after, taken };
  } finally {
    await house.release();
    await house.program.stop();
  }
}
