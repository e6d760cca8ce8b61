import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { LIMITS, TERMINAL_TIMES } from './address-limits.ts';
import type { Context } from './context.ts';
import { tryLater } from './fault.ts';
import { isFormKey } from './form-key.ts';
import type { Seal } from './seal.ts';
import type { SharedCounts } from './shared-counts.ts';
import { type LanePlan, SlowLane } from './slow-lane.ts';

const WINDOW_SECONDS = 600;

/** How many forms an address, and all together, send freely in ten minutes; beyond them they wait (慢车道). */
export interface Lane extends LanePlan {
  readonly free: number;
  readonly freeOfAll: number;
}

/**
 * A sender of a form of ours is not refused for the acts of others at the same address, as long as there is room. A
 * thousand people at one address do not even wait, half a minute is the longest wait, and an opinion counts by when it
 * arrived. The unit has to read and answer each of them, so a flood of keys comes in at five a second.
 */
export const LANE: Lane = {
  free: 1200,
  freeOfAll: 30_000,
  eachSecond: 5,
  allSecond: 100,
  room: 150,
  roomOfAll: 3000,
};

const EVERYBODY = 'everybody';

const TERMINAL = 'terminal ';

/** By whom a request is counted (计数的对象): a 自助终端 for itself, whoever else stands behind the hall's address; else the address. */
export const countedAs = ({ address, terminal }: Pick<Context, 'address' | 'terminal'>): string =>
  terminal === undefined ? address : TERMINAL + terminal;

const AGAIN_SECONDS = 10;

const TOO_MANY_BYTES = '这个网络地址传的附件太多（文字可以先提交）';

/** Count just taken: of which address, by how many, and the state of its window. */
interface Counted {
  readonly network: string;
  readonly times: number;
  readonly free: RateLimiterRes;
}

/** The part of a limit that a server counts for itself: whoever stays below it costs no statement. */
const OWN_PART = 1 / 6;

/**
 * Limits per address (限流), counted in memory; from a sixth of a limit on, all servers count together (`SharedCounts`). So of a limit
 * of 60 an address may do ten more for each further server and each restart, and what it does within the half second before the
 * servers know of each other.
 */
export class Limits {
  readonly #counters = new Map<string, RateLimiterMemory>();
  readonly #ofTerminals = new Map<string, RateLimiterMemory>();
  readonly #forms: RateLimiterMemory;
  readonly #formsOfAll: RateLimiterMemory;
  readonly #lane: SlowLane;

  constructor(
    private readonly enabled: boolean,
    private readonly seal: Seal,
    lane: Lane = LANE,
    private readonly shared: SharedCounts | null = null,
  ) {
    this.#forms = new RateLimiterMemory({ points: lane.free, duration: WINDOW_SECONDS });
    this.#formsOfAll = new RateLimiterMemory({ points: lane.freeOfAll, duration: WINDOW_SECONDS });
    this.#lane = new SlowLane(lane);
    if (!enabled) return;
    for (const [action, points] of Object.entries(LIMITS)) {
      this.#counters.set(action, new RateLimiterMemory({ points, duration: WINDOW_SECONDS }));
      const more = { points: points * TERMINAL_TIMES, duration: WINDOW_SECONDS };
      this.#ofTerminals.set(action, new RateLimiterMemory(more));
    }
  }

  /** Counts an action; throws TRY_LATER with the seconds to wait if the address exceeds the limit. */
  async take(action: string, address: string, times = 1): Promise<void> {
    const done = action === 'search' ? '检索' : '提交';
    const who = address.startsWith(TERMINAL) ? '这台自助终端' : '这个网络地址';
    return this.#count(action, networkOf(address), `${who}${done}得太频繁`, times);
  }

  /** Counts an upload: of one of our forms by the form itself, others as `take`. */
  async takeUpload(address: string, key: unknown): Promise<void> {
    if (!this.enabled || typeof key !== 'string' || !isFormKey(this.seal, key))
      return this.take('upload', address);
    return this.#count('uploadOfForm', key.toLowerCase(), '这张表单上传附件的次数太多');
  }

  /** Counts the bytes that the public sends as files, whatever the form (附件流量). */
  async takeBytes(address: string, bytes: number): Promise<void> {
    const times = Math.max(1, Math.ceil(bytes / 1024));
    return this.#count('uploadKilobytes', networkOf(address), TOO_MANY_BYTES, times);
  }

  /** Counts a submission under a key; one of our forms waits at most, others as `take`. */
  async takeSubmission(action: string, address: string, key: unknown): Promise<void> {
    if (!this.enabled) return;
    if (!isFormKey(this.seal, key)) return this.take(action, address);
    const network = networkOf(address);
    if (
      (await this.#isFree('forms', this.#forms, network)) &&
      (await this.#isFree('forms of all', this.#formsOfAll, EVERYBODY))
    )
      return;
    const turn = this.#lane.wait(network);
    if (!turn)
      throw tryLater(
        `同时提交的人很多，还没有收到您的这一份，填写的内容不会丢失，请约${AGAIN_SECONDS}秒后再提交一次。`,
        AGAIN_SECONDS,
      );
    await turn;
  }

  async #isFree(action: string, counter: RateLimiterMemory, network: string): Promise<boolean> {
    const free = await counter.consume(network).catch(() => null);
    if (free) this.#share(action, counter, { network, times: 1, free });
    return free !== null;
  }

  async #count(action: string, counted: string, why: string, times = 1): Promise<void> {
    const counters = counted.startsWith(TERMINAL) ? this.#ofTerminals : this.#counters;
    const counter = counters.get(action);
    if (!counter) return;
    try {
      this.#share(action, counter, { network: counted, times, free: await counter.consume(counted, times) });
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw tryLater(`${why}，请约${Math.ceil(seconds / 60)}分钟后再试。`, seconds);
    }
  }

  /** Past its own part a server counts with the others; what it learns never lowers its own count. */
  #share(action: string, counter: RateLimiterMemory, { network, times, free }: Counted): void {
    const before = free.consumedPoints - times;
    const own = counter.points * OWN_PART;
    if (!this.shared || free.consumedPoints < own) return;
    const points = before < own ? free.consumedPoints : times;
    this.shared.add(`${action} ${network}`, points, free.msBeforeNext, (all, ms) => {
      void counter.get(network).then((known) => {
        if (all > (known?.consumedPoints ?? 0)) void counter.set(network, all, ms / 1000);
      });
    });
  }

  /** Writes the counts to the database when the server stops. */
  async stop(): Promise<void> {
    await this.shared?.stop();
  }

  /** Whether a field of the contract is counted. */
  counts(field: string): boolean {
    return this.#counters.has(field);
  }
}

/** One household has a whole /64 of IPv6 to itself. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const zeros = address.includes('::')
    ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0')
    : [];
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}
